import type { Span } from "../model/index.js";
import { captionParts } from "./captions.js";
import { furnishedLine } from "./furnished-line.js";
import type { Line } from "./lines.js";
import { seriesLines } from "./series.js";
import { wordKey } from "./word-key.js";

/** Longest headline, in characters. Headlines of the corpora: 99 % are under 130; sub-headlines run longer. */
const LONGEST = 160;
/** A headline of fewer words is more often a name under a picture or a section title. */
const FEWEST_WORDS = 3;
/** Share of the title's or the line's words in common (of the shorter) that makes a first line another wording of a given title. */
const LEAST_SHARED = 0.5;
/** What follows must be longer by this factor, or the text is a list of lines rather than a report under a headline. */
const BODY_FACTOR = 2;

/**
 * The first line when it is the report's headline: it says the given title, or it is short, ends without a full stop and
 * is followed by a body. Null when the report begins with its text.
 */
export function headlineOf(lines: readonly Line[], title: string | null): Span | null {
  const [first, second] = lines;
  if (first !== undefined && (isFurnished(first) || seriesLines(lines).some(([line]) => line === first))) return null;
  if (first === undefined || second === undefined || first.text.length > LONGEST) return null;
  const span = { start: first.start, end: first.end };
  if (title !== null && saysTitle(first.text, title)) return span;
  if (title !== null && sharedWords(first.text, title) < LEAST_SHARED) return null;
  return looksLikeHeadline(first.text) && isBody(second, lines) ? span : null;
}

/** A caption, a byline, a call to subscribe may come first too. */
const isFurnished = (line: Line): boolean => furnishedLine([line]).length > 0 || captionParts(line).length > 0;

/** A full stop that the title itself lacks doesn't matter; one that the title has too makes it a first sentence. */
function saysTitle(line: string, title: string): boolean {
  return wordKey(line) === wordKey(title) && !/[.]["”’']?$/.test(title.trim());
}

function sharedWords(line: string, title: string): number {
  const [a, b] = [new Set(wordKey(line).split(" ")), new Set(wordKey(title).split(" "))];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

function looksLikeHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  return (
    words >= FEWEST_WORDS &&
    !/[)\]]$/.test(line) &&
    /^(?:×\s?)?["'“‘]?[\p{L}\p{N}$£€#]/u.test(line) &&
    !/[.…,;:—–-]["'”’)]*$/.test(line)
  );
}

function isBody(second: Line, lines: readonly Line[]): boolean {
  const first = lines[0] as Line;
  const rest = (lines.at(-1) as Line).end - second.start;
  return rest > BODY_FACTOR * first.text.length && lines.slice(1).some((line) => /[.!?]["'”’)]*$/.test(line.text));
}
