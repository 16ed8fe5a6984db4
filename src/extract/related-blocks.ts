import { blockOpener } from "../lang/en/extract-blocks.js";
import type { Furniture, FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** Longest title in a list of links. */
const LONGEST = 140;

/** The titles listed under a line like "Read more:" that names none itself: lines without a sentence's end, up to the first that has one. */
export function relatedBlocks(
  lines: readonly Line[],
  whole: ReadonlyMap<Line, Furniture>,
): readonly (readonly [Line, FurnitureKind])[] {
  const found: (readonly [Line, FurnitureKind])[] = [];
  let open = false;
  for (const line of lines) {
    if (whole.get(line)?.kind === "related" && blockOpener.test(line.text)) open = true;
    else if (!whole.has(line)) {
      open &&= isTitle(line.text);
      if (open) found.push([line, "related"]);
    }
  }
  return found;
}

const isTitle = (text: string): boolean => text.length <= LONGEST && !/[.!?:,;]["'”’)]*$/.test(text);
