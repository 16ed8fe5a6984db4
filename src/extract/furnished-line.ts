import { lineRules } from "../lang/en/extract-furniture.js";
import type { FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

const LONGEST = Math.max(...lineRules.map(({ longest }) => longest));

/** The lines that are furniture by their own words, and of what kind. */
export function furnishedLine(lines: readonly Line[]): readonly (readonly [Line, FurnitureKind])[] {
  return lines.flatMap((line) => {
    const kind = kindOf(line.text);
    return kind === null ? [] : [[line, kind] as const];
  });
}

function kindOf(text: string): FurnitureKind | null {
  if (text.length > LONGEST) return null;
  return lineRules.find(({ longest, pattern }) => text.length <= longest && pattern.test(text))?.kind ?? null;
}
