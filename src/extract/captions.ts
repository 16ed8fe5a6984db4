import {
  creditInBrackets,
  creditMark,
  inlineCaption,
  nameAfterSentence,
  photographerMark,
  trailingCredit,
} from "../lang/en/extract-credits.js";
import type { Furniture } from "../model/index.js";
import type { Line } from "./lines.js";

/** Longest caption, in characters; a credit at the end of a longer paragraph stands under no picture. */
const LONGEST = 700;

/** Shorter sentences may come back ("Nobody knows."). */
const DOUBLED = 40;

/** A line that ends in a credit is a caption, and the credit is one: "The bridge on Sunday. (Photo: …)". */
export function captionParts(line: Line): readonly Furniture[] {
  if (line.text.length > LONGEST) return [];
  if (isDoubled(line.text)) return [{ start: line.start, end: line.end, kind: "caption" }];
  return bracketed(line) ?? trailing(line) ?? marked(line) ?? [];
}

/** Galleries print a caption twice, once short and once whole: a sentence that comes back within one paragraph. */
function isDoubled(text: string): boolean {
  const sentences = text.split(/(?<=[.!?]["”’]?)\s/).filter((sentence) => sentence.length >= DOUBLED);
  return sentences.some(
    (sentence, at) =>
      sentences.some((other, index) => index > at && other.startsWith(sentence)) ||
      sentences.some((other, index) => index !== at && other.endsWith(sentence)),
  );
}

function bracketed({ start, end, text }: Line): readonly Furniture[] | null {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  if (open === -1 || !creditInBrackets.test(text.slice(open))) return null;
  const credit: Furniture = { start: start + open, end, kind: "credit" };
  return open === 0
    ? [credit]
    : [{ ...credit, start, end: start + text.slice(0, open).trimEnd().length, kind: "caption" }, credit];
}

function trailing({ start, end, text }: Line): readonly Furniture[] | null {
  const match = nameAfterSentence.exec(text) ?? trailingCredit.exec(text);
  if (match === null) return null;
  const credit: Furniture = { start: start + match.index, end, kind: "credit" };
  return [{ start, end: start + text.slice(0, match.index).trimEnd().length, kind: "caption" }, credit];
}

function marked({ start, end, text }: Line): readonly Furniture[] | null {
  const match = inlineCaption.exec(text) ?? creditMark.exec(text) ?? photographerMark.exec(text);
  if (match === null) return null;
  const split = match[0].trimEnd().length;
  const caption = start + match[0].length;
  const credit: Furniture = { start, end: start + split, kind: "credit" };
  return caption >= end ? [credit] : [credit, { start: caption, end, kind: "caption" }];
}
