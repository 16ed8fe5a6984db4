import type { Furniture, FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";
import { wordKey } from "./word-key.js";

/** A line of fewer words may well stand twice in a report ("Yes," he said) and be meant twice. */
const FEWEST_WORDS = 5;

/** Lines that were printed before in the same report (gallery captions, summaries, doubled paragraphs): read once. */
export function repeatedLines(
  lines: readonly Line[],
  whole: ReadonlyMap<Line, Furniture>,
): readonly (readonly [Line, FurnitureKind])[] {
  const seen = new Set<string>();
  const repeats: (readonly [Line, FurnitureKind])[] = [];
  for (const line of lines) {
    if (whole.has(line)) continue;
    const key = wordKey(line.text);
    if (seen.has(key)) repeats.push([line, "repeat"]);
    else if (key.split(" ").length >= FEWEST_WORDS) seen.add(key);
  }
  return repeats;
}
