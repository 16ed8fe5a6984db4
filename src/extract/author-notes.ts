import { authorOpener } from "../lang/en/extract-blocks.js";
import type { FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";

/** A heading like "About the author" and the paragraph under it. */
export function authorNotes(lines: readonly Line[]): readonly (readonly [Line, FurnitureKind])[] {
  return lines.flatMap((line, at) => {
    const note = lines[at + 1];
    if (!authorOpener.test(line.text)) return [];
    return note === undefined ? [[line, "byline"] as const] : [[line, "byline"] as const, [note, "byline"] as const];
  });
}
