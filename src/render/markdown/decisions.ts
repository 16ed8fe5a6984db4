import type { Ledger } from "../../model/index.js";
import { decidedOf } from "../view/decided.js";
import { legible } from "../view/legible.js";
import { escapeMarkdown } from "./escape.js";

/** What people decided of the story, and what of it couldn't be applied; nothing when nothing was decided. */
export function decisionBlocks(ledger: Ledger): readonly string[] {
  const items = decidedOf(ledger).map(({ text, by, note, words, topics, problem }) => {
    const print = (line: string): string => escapeMarkdown(legible(line));
    const under = [note, ...words, ...(topics.length === 0 ? [] : [`in ${topics.join("; ")}`]), problem];
    return [
      `- ${print(text)}${by === "" ? "" : ` (${print(by)})`}`,
      ...under.filter((line) => line !== "").map((line) => `  - ${print(line)}`),
    ].join("\n");
  });
  return items.length === 0 ? [] : ["## Decided by people", items.join("\n")];
}
