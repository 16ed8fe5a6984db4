import { textFollows } from "../lang/en/citations.js";
import type { Span } from "../model/index.js";

/** Direct quotations of at least three or so words, marks included. Bounded on both sides, so that a stray mark costs little. */
const DOUBLE = /[“"][^“”"\n]{12,800}[”"]/g;
/** Quoted over a paragraph's end: opened again in the next one. */
const ONGOING = /“[^“”\n]{12,800}(?=\n\s*“)/g;
/** Single marks, as some papers quote; apostrophes stand between letters or at a word's end. */
const SINGLE =
  /(?<=^|[\s(])['‘]\p{L}(?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){11,600}(?<=[\p{L}\d.,!?…])['’](?=[\s,.;:!?)]|$)/gmu;
/** A post on a network as pages embed it, from the words "— Name (@handle) May 4, 2031" at its end back to its beginning. */
const POSTED = /[—–-] ?[^\n—–]{1,60} ?\(@\w{1,30}\)/gu;
const LONGEST_POST = 320;
/** A statement that is printed as a paragraph of its own is no longer than this. */
const LONGEST_STATEMENT = 1500;

/** Where a text gives another's words: in quotation marks, as an embedded post, or as a statement printed after a colon. In text order, apart. */
export function quotationsOf(text: string): readonly Span[] {
  const marked = [DOUBLE, ONGOING, SINGLE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: exact }) => ({ start: index, end: index + exact.length })),
  );
  return apart([...marked, ...posts(text), ...statements(text)]);
}

function posts(text: string): readonly Span[] {
  return Array.from(text.matchAll(POSTED), ({ index, 0: exact }) => {
    const line = text.lastIndexOf("\n", index) + 1;
    return { start: Math.max(line, index - LONGEST_POST), end: index + exact.length };
  });
}

/** The paragraph after one that ends "… said in a statement:". */
function statements(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let colon = text.indexOf(":\n"); colon >= 0; colon = text.indexOf(":\n", colon + 1)) {
    const line = text.lastIndexOf("\n", colon) + 1;
    if (!textFollows.test(text.slice(Math.max(line, colon - LONGEST_POST), colon + 1))) continue;
    const start = colon + 1 + (/\S/.exec(text.slice(colon + 1))?.index ?? 0);
    const end = text.indexOf("\n", start);
    found.push({ start, end: Math.min(end < 0 ? text.length : end, start + LONGEST_STATEMENT) });
  }
  return found.filter(({ start, end }) => end > start);
}

/** The same places without overlap: spans that touch the same words become one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}
