import type { Furniture, FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** A line of fewer words may well stand twice in a report ("Yes," he said) and be meant twice. */
const FEWEST_WORDS = 5;
/** A line that comes back this often, with new text between, is a label or a question put to several people. */
const TEMPLATE_COPIES = 3;

/** Lines that were printed before in the same report (gallery captions, summaries, doubled paragraphs): read once. */
export function repeatedLines(
  lines: readonly Line[],
  whole: ReadonlyMap<Line, Furniture>,
): readonly (readonly [Line, FurnitureKind])[] {
  const places = new Map<string, number[]>();
  const open = lines.filter((line) => !whole.has(line));
  open.forEach((line, at) => {
    const key = printKey(line.text);
    const known = places.get(key);
    if (known !== undefined) known.push(at);
    else places.set(key, [at]);
  });
  const once = new Set([...places.values()].filter(({ length }) => length === 1).flat());
  return [...places]
    .filter(([key, copies]) => copies.length > 1 && key.split(" ").length >= FEWEST_WORDS && !isTemplate(copies, once))
    .flatMap(([, copies]) => copies.slice(1).map((at) => [open[at] as Line, "repeat"] as const));
}

/** Two prints of one line have one key: small letters, no quotation marks, no full stop. Cheaper than the words of it. */
const printKey = (text: string): string => text.toLowerCase().replace(/["'“”‘’.!?…]+/g, "");

/** Whether every two copies have a line of their own between them. */
function isTemplate(copies: readonly number[], once: ReadonlySet<number>): boolean {
  if (copies.length < TEMPLATE_COPIES) return false;
  return copies.slice(1).every((at, index) => {
    for (let between = (copies[index] as number) + 1; between < at; between++) if (once.has(between)) return true;
    return false;
  });
}
