import type { Ledger } from "../../model/index.js";
import { type DecidedLines, decidedOf } from "../view/decided.js";
import { legible } from "../view/legible.js";
import { hang, heading, type Pen } from "./pen.js";

/** What people decided of the story, and what of it couldn't be applied. */
export function decisions(pen: Pen, ledger: Ledger): readonly string[] {
  const decided = decidedOf(ledger);
  if (decided.length === 0) return [];
  return [...heading(pen, "Decided by people", String(decided.length)), ...decided.flatMap((one) => lines(pen, one))];
}

function lines(pen: Pen, { text, by, note, words, topics, problem }: DecidedLines): readonly string[] {
  const under = (first: string, line: string) => (line === "" ? [] : hang(pen, first, line));
  return [
    ...hang(pen, "  ", `${pen.paint.bold(legible(text))}${by === "" ? "" : ` ${pen.paint.dim(`(${legible(by)})`)}`}`),
    ...under("    ", legible(note)),
    ...words.flatMap((quoted) => hang(pen, "    ", legible(quoted))),
    ...under("    in ", topics.map(legible).join("; ")),
    ...under("    ", problem === "" ? "" : pen.paint.yellow(legible(problem))),
  ];
}
