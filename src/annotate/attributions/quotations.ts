import type { Span } from "../../model/index.js";

/** Words in quotation marks, marks included; `open` where the closing mark is missing, as in all but the last paragraph of a long quotation. */
export interface Quotation extends Span {
  readonly open: boolean;
}

/** Longer than this no quotation is looked for on from its opening mark: a stray mark mustn't swallow the report. */
const LONGEST = 6000;

/** A mark this close to a paragraph's end that never closes is a stray one. */
const SHORTEST_OPEN = 10;

/** Quotations of a report in text order, each within one paragraph; quotations within quotations are part of the outer one. */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) inParagraph(paragraph, index, found);
  return found;
}

function inParagraph(text: string, offset: number, found: Quotation[]): void {
  let start = -1;
  let closing = "";
  let passed = 0; // behind the last mark
  for (const { index: at } of text.matchAll(MARKS)) {
    const mark = at < passed ? "" : markAt(text, at);
    if (mark === "") continue;
    if (start < 0 && opens(text, at, mark)) [start, closing] = [at, CLOSING[mark] as string];
    else if (start >= 0 && (isClosing(mark, closing) || at - start > LONGEST) && closes(text, at, mark)) {
      found.push({ start: offset + start, end: offset + at + mark.length, open: false });
      start = -1;
    }
    passed = at + mark.length;
  }
  if (start >= 0 && text.length - start > SHORTEST_OPEN)
    found.push({ start: offset + start, end: offset + text.length, open: true });
}

const MARKS = /["“”„«»‘’'`]/g;

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "''": "''",
  "``": "''",
  "‘": "’",
  "'": "'",
  "«": "»",
  "„": "“",
};

/** Curly marks and straight ones stand for each other where two hands wrote: “…". */
const isClosing = (mark: string, closing: string): boolean =>
  mark === closing || (DOUBLE.has(mark) && DOUBLE.has(closing));
const DOUBLE: ReadonlySet<string> = new Set(['"', "”"]);

/** Double marks in all their forms; single ones only where they can't be apostrophes. */
function markAt(text: string, at: number): string {
  const sign = text[at] as string;
  if (sign === "'" || sign === "`") {
    if (text[at + 1] === sign) return sign + sign;
    return sign === "'" ? sign : "";
  }
  return sign in CLOSING || sign === "’" || sign === "»" ? sign : "";
}

const isSpace = (sign: string | undefined): boolean => sign === undefined || /[\s([{—–-]/.test(sign);
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function opens(text: string, at: number, mark: string): boolean {
  if (!(mark in CLOSING) || mark === "”") return false;
  const after = text[at + mark.length];
  if (mark === "'" || mark === "‘")
    return isSpace(text[at - 1]) && /[\p{Lu}]/u.test(after ?? "") && hasEnd(text, at, CLOSING[mark] as string);
  if (mark === '"' || mark === "''") return !isWord(text[at - 1]) && after !== undefined && !/\s/.test(after);
  return true;
}

/** A single opening mark counts only if its closing one comes within a few hundred characters, after a word and before none. */
function hasEnd(text: string, at: number, closing: string): boolean {
  const stop = Math.min(text.length, at + 400);
  for (let i = at + 1; i < stop; i++)
    if (text[i] === closing && !isSpace(text[i - 1]) && !isWord(text[i + 1])) return true;
  return false;
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === "'" || mark === "’") return !isWord(text[at + 1]);
  return mark !== '"' || !isSpace(text[at - 1]) || !isWord(text[at + 1]);
}
