import { type Report, readableEnd, type Span } from "../../model/index.js";

/** A stretch of one paragraph that is report text. */
export interface Piece extends Span {
  readonly paragraph: number;
}

/** Longest stretch read at once; a longer paragraph is cut at a space near it. Hostile text has no line ends. */
const LONGEST = 20_000;

/** What stands between line ends; some collections leave a line end as the two signs "\\n", which breaks lines as well. */
const LINE = /(?:[^\n\r\u2028\u2029\\]|\\(?!n\s|n$))+/g;

/** The report's paragraphs without furniture, in order, as far as a text is read; the headline, if it stands in the text, is the first. */
export function readablePieces({ text, furniture }: Report): readonly Piece[] {
  const pieces: Piece[] = [];
  const walls = [...furniture].sort((a, b) => a.start - b.start);
  let [paragraph, wall] = [0, 0];
  for (const line of text.slice(0, readableEnd(text)).matchAll(LINE)) {
    const end = line.index + line[0].length;
    let at = text[line.index - 1] === "\\" ? line.index + 1 : line.index;
    const before = pieces.length;
    while (wall < walls.length && (walls[wall] as Span).end <= at) wall++;
    for (let w = wall; w < walls.length && (walls[w] as Span).start < end; w++) {
      addPiece(pieces, text, { start: at, end: (walls[w] as Span).start }, paragraph);
      at = Math.max(at, (walls[w] as Span).end);
    }
    addPiece(pieces, text, { start: at, end }, paragraph);
    if (pieces.length > before) paragraph++;
  }
  return pieces;
}

function addPiece(pieces: Piece[], text: string, { start, end }: Span, paragraph: number): void {
  let at = start;
  while (at < end) {
    const stop = end - at > LONGEST ? cutAt(text, at) : end;
    if (/[\p{L}\p{N}]/u.test(text.slice(at, stop))) pieces.push({ start: at, end: stop, paragraph });
    at = stop;
  }
}

/** The last space within reach, or the limit itself (never inside a surrogate pair). */
function cutAt(text: string, start: number): number {
  const limit = start + LONGEST;
  const space = text.lastIndexOf(" ", limit);
  if (space > start) return space;
  return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "") ? limit - 1 : limit;
}
