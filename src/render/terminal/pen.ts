import pc from "picocolors";
import { widthOf } from "./width.js";
import { wrap } from "./wrap.js";

export interface TerminalOptions {
  /** Columns to fill; narrower than 40 is treated as 40. */
  readonly width: number;
  readonly color: boolean;
}

/** What the sections of the terminal edition write with. */
export interface Pen {
  readonly width: number;
  readonly paint: ReturnType<typeof pc.createColors>;
}

const MIN_WIDTH = 40;

export const toPen = ({ width, color }: TerminalOptions): Pen => ({
  width: Math.max(MIN_WIDTH, Math.floor(width) || MIN_WIDTH),
  paint: pc.createColors(color),
});

/** Keeps what it stands in on one line; printed as a space. Report text has none: `legible` makes them spaces. */
export const GLUE = "\u00a0";

/** The text in lines that fit, the first after `first`, the others after `rest` (as many spaces, when left out). */
export function hang(pen: Pen, first: string, text: string, rest?: string): readonly string[] {
  const columns = widthOf(first);
  const indent = rest ?? " ".repeat(columns);
  return wrap(text, pen.width - columns).map((line, i) =>
    `${i === 0 ? first : indent}${line}`.trimEnd().replaceAll(GLUE, " "),
  );
}

/** A section's heading, after an empty line, with a rule to the margin. */
export function heading(pen: Pen, title: string, note = ""): readonly string[] {
  const label = `${title.toUpperCase()}${note === "" ? "" : `  ${note}`}`;
  const rule = "─".repeat(Math.max(0, pen.width - widthOf(label) - 1));
  return ["", `${pen.paint.bold(label)} ${pen.paint.dim(rule)}`, ""];
}

/** Padded with spaces to `columns` as a terminal counts them. */
export const padded = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - widthOf(text)));

/** Cut to `columns` as a terminal counts them, with an ellipsis where something is lost. */
export function clipped(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const indent = /^ */.exec(text)?.[0] ?? "";
  return `${indent}${(wrap(text.slice(indent.length), columns - 1 - indent.length)[0] as string).trimEnd()}…`;
}
