import type { Edition, Ledger } from "../../model/index.js";
import { legible } from "../view/legible.js";
import { hang, heading, type Pen } from "./pen.js";

/** What is wrong with the material of a story, by report. */
export function problems(pen: Pen, { reports }: Ledger): readonly string[] {
  const lines = reports.flatMap(({ sigil, problems: found }) =>
    found.flatMap(({ text }) => hang(pen, `  ${sigil} `, legible(text))),
  );
  return lines.length === 0 ? [] : [...heading(pen, "Problems"), ...lines];
}

/** What could not be read, and why. */
export function unread(pen: Pen, { unread: inputs }: Edition): readonly string[] {
  if (inputs.length === 0) return [];
  return [
    ...heading(pen, "Could not be read", String(inputs.length)),
    ...inputs.flatMap(({ input, reason }) => hang(pen, "  ", `${pen.paint.bold(legible(input))}: ${legible(reason)}`)),
  ];
}
