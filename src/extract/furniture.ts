import { byPosition, contains, type Furniture, type Span } from "../model/index.js";
import { authorNotes } from "./author-notes.js";
import { captionParts } from "./captions.js";
import { furnishedLine } from "./furnished-line.js";
import { leadParts } from "./leads.js";
import type { Line } from "./lines.js";
import { relatedBlocks } from "./related-blocks.js";
import { repeatedLines } from "./repeats.js";
import { restatedCaptions } from "./restated-captions.js";
import { seriesLines } from "./series.js";
import { tailParts } from "./tails.js";

/**
 * What of a text is page furniture, in text order, without overlaps. `known` is what the structure of a page told, null for plain text. First what a line is as a whole, by its own words;
 * then blocks under a "Read more" line, which need the first; then second prints, of whatever is left; then the marks
 * that stand inside a line of report text: credits after captions, agency and dateline before the first sentence.
 */
export function furnitureOf(
  text: string,
  lines: readonly Line[],
  headline: Span | null,
  known: readonly Furniture[] | null,
): readonly Furniture[] {
  const open = lines.filter((line) => headline === null || !contains(headline, line));
  const whole = new Map<Line, Furniture>(knownLines(open, known ?? []));
  const mark = (found: Iterable<readonly [Line, Furniture["kind"]]>): void => {
    for (const [line, kind] of found) if (!whole.has(line)) whole.set(line, { start: line.start, end: line.end, kind });
  };
  mark(furnishedLine(open));
  mark(seriesLines(open));
  mark(authorNotes(open));
  mark(relatedBlocks(open, whole));
  mark(repeatedLines(lines, whole));
  if (known === null) mark(restatedCaptions(open, whole));
  const inside = open.filter((line) => !whole.has(line)).flatMap(partsOf);
  return [...whole.values(), ...inside]
    .filter(({ start, end }) => text.slice(start, end).trim() !== "")
    .sort(byPosition);
}

/** What begins with a dateline is report text, whatever stands at its end; a caption is one to its end. */
function partsOf(line: Line): readonly Furniture[] {
  const lead = leadParts(line);
  const caption = lead.length > 0 ? [] : captionParts(line);
  return caption.length > 0 ? caption : [...lead, ...tailParts(line)];
}

/** The lines that lie in furniture known beforehand. */
function knownLines(lines: readonly Line[], known: readonly Furniture[]): readonly (readonly [Line, Furniture])[] {
  let at = 0;
  return lines.flatMap((line) => {
    while (at < known.length && (known[at] as Furniture).end <= line.start) at++;
    const holder = known[at];
    return holder !== undefined && contains(holder, line)
      ? [[line, { start: line.start, end: line.end, kind: holder.kind }] as const]
      : [];
  });
}
