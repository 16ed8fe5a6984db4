import { blockOpener } from "../lang/en/extract-blocks.js";
import type { Furniture, FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** Longest title in a list of links. */
const LONGEST = 140;

/** Most titles in a list that ends a text. */
const LONGEST_LIST = 10;

/** The titles listed under a line like "Read more:" that names none itself: lines without a sentence's end, up to the first that has one. */
export function relatedBlocks(
  lines: readonly Line[],
  whole: ReadonlyMap<Line, Furniture>,
): readonly (readonly [Line, FurnitureKind])[] {
  const found: (readonly [Line, FurnitureKind])[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const kind = whole.get(line)?.kind;
    if ((kind === "related" || kind === "navigation") && blockOpener.test(line.text)) open = true;
    else if (!whole.has(line)) {
      open &&= isTitle(line.text) || isTail(lines, index, whole);
      if (open) found.push([line, "related"]);
    }
  }
  return found;
}

/** Whether all that follows are short lines: a list that runs to the end of the text, whatever its titles end with. */
function isTail(lines: readonly Line[], index: number, whole: ReadonlyMap<Line, Furniture>): boolean {
  const rest = lines.slice(index, index + LONGEST_LIST + 1).filter((line) => !whole.has(line));
  return (
    rest.length <= LONGEST_LIST &&
    rest.every(({ text }) => text.length <= LONGEST && !/^["“]/.test(text)) &&
    rest.filter(({ text }) => !/[.!?]["”]?$/.test(text)).length >= rest.length / 2
  );
}

const isTitle = (text: string): boolean => text.length <= LONGEST && !/[.!?:,;]["'”’)]*$/.test(text);
