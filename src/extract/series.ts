import { seriesForms } from "../lang/en/extract-series.js";
import type { FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** Two such lines may be two times of day of a chronicle. */
const FEWEST = 3;

/** Lists of films with their lengths, slides with their numbers: lines that are furniture because there are several of one form. */
export function seriesLines(lines: readonly Line[]): readonly (readonly [Line, FurnitureKind])[] {
  return seriesForms.flatMap(({ kind, pattern }) => {
    const found = lines.filter(({ text }) => pattern.test(text));
    return found.length < FEWEST ? [] : found.map((line) => [line, kind] as const);
  });
}
