import { bylineLines } from "../lang/en/extract-byline-lines.js";
import { captionLines } from "../lang/en/extract-caption-lines.js";
import { creditLines } from "../lang/en/extract-credit-lines.js";
import { dateLines } from "../lang/en/extract-date-lines.js";
import { type FurnitureRule, runningWords } from "../lang/en/extract-furniture-rule.js";
import { pageLines } from "../lang/en/extract-page-lines.js";
import type { FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** The first that fits names the kind: what the newsroom signs comes before what the page says of itself. */
const lineRules: readonly FurnitureRule[] = [
  ...dateLines,
  ...bylineLines,
  ...creditLines,
  ...captionLines,
  ...pageLines,
];
const LONGEST = Math.max(...lineRules.map(({ longest }) => longest));

/** The lines that are furniture by their own words, and of what kind. */
export function furnishedLine(lines: readonly Line[]): readonly (readonly [Line, FurnitureKind])[] {
  return lines.flatMap((line) => {
    const kind = kindOf(line.text);
    return kind === null ? [] : [[line, kind] as const];
  });
}

/** What kind of furniture a line is by its own words; null when it is none. */
export function kindOf(text: string): FurnitureKind | null {
  if (text.length > LONGEST) return null;
  const small = text.toLowerCase();
  const isProse = runningWords.test(text);
  const fits = ({ longest, pattern, holds, prose }: FurnitureRule): boolean =>
    text.length <= longest &&
    !(isProse && prose === false) &&
    (holds === undefined || holdsOne(small, holds)) &&
    pattern.test(text);
  return lineRules.find(fits)?.kind ?? null;
}

/** A plain loop: asked of every line for a third of the rules. */
function holdsOne(small: string, parts: readonly string[]): boolean {
  for (const part of parts) if (small.includes(part)) return true;
  return false;
}
