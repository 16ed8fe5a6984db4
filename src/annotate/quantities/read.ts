import { FEWER_WORDS, MORE_BEFORE } from "../../lang/en/quantities/counted.js";
import {
  FRACTION_SIGNS,
  FRACTION_WORDS,
  ONES,
  SCALES,
  TENS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
} from "../../lang/en/quantities/number-words.js";
import type { Modifier, Quantity, Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { ageBefore, readAge } from "./age.js";
import { changeBefore } from "./change.js";
import { readConversion } from "./conversion.js";
import { type Counted, readCounted } from "./counted.js";
import { isExcluded, isInsideName } from "./excluded.js";
import { type Figure, readFigure } from "./figure.js";
import { isDigit } from "./lookup.js";
import { measuredBy } from "./measured.js";
import { modifierAfter, modifierBefore } from "./modifier.js";
import { type Extent, readExtent } from "./range.js";

const starters: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...FRACTION_WORDS.keys(),
  "a",
  "an",
]);
/** How far a currency mark with its signs and spaces may stand before its digits. */
const LONGEST_MARK = 8;

/** The quantities of one sentence, in text order. */
export function readQuantities(draft: Draft, sentence: Sentence): readonly Quantity[] {
  const found: Quantity[] = [];
  const { text } = draft.report;
  let done = sentence.start;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = draft.tokens[i] as Token;
    if (token.end <= done) continue;
    const at = candidateIn(text, token, Math.max(done, token.start));
    if (at < 0) continue;
    const figure = figureAround(text, at, done);
    if (figure === null) {
      done = Math.max(done, skipDigits(text, at));
      if (done > token.start && done < token.end) i--;
      continue;
    }
    const read = readQuantity(draft, sentence, figure);
    done = read.end;
    if (read.quantity !== null) found.push(read.quantity);
    if (done < token.end) i--;
  }
  return found;
}

/** Where in the token a number may begin; -1 when nowhere. */
function candidateIn(text: string, token: Token, from: number): number {
  for (let at = from; at < token.end; at++) if (isDigit(text, at) || FRACTION_SIGNS.has(text.charAt(at))) return at;
  return from === token.start && starters.has(text.slice(token.start, token.end).toLowerCase()) ? token.start : -1;
}

function skipDigits(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text, end)) end++;
  return end;
}

/** The figure whose digits or words begin at `at`, with the currency mark and sign before them. */
function figureAround(text: string, at: number, from: number): Figure | null {
  if (!isDigit(text, at)) return readFigure(text, at);
  for (let start = Math.max(from, at - LONGEST_MARK); start < at; start++) {
    if (!/[$€£¥₹₩₽₴₪₺₫₦₱฿₿₡₾₭₸₼₮₲₵৳A-Zurneg+\-−–.]/.test(text.charAt(start))) continue;
    const figure = readFigure(text, start);
    if (
      figure !== null &&
      figure.numberEnd > at &&
      (figure.moneyBefore || start === at - 1) &&
      !isInsideName(text, start)
    )
      if (figure.signed === null || figure.moneyBefore || isSign(text, start)) return figure;
  }
  const prefixed = /(?:^|[^\p{L}])(sub|minus|plus)-$/iu.exec(text.slice(Math.max(0, at - 7), at));
  if (prefixed === null && isInsideName(text, at)) return null;
  const figure = readFigure(text, at);
  if (figure === null || prefixed?.[1]?.toLowerCase() !== "minus") return figure;
  return { ...figure, min: -figure.max, max: -figure.min, signed: "-" };
}

/** A dash is a sign only after a space or bracket and straight before its digits. */
const isSign = (text: string, at: number): boolean => at === 0 || /[\s(]/.test(text.charAt(at - 1));

interface Read {
  readonly end: number;
  readonly quantity: Quantity | null;
}

function readQuantity(draft: Draft, sentence: Sentence, figure: Figure): Read {
  const { text } = draft.report;
  const change = changeBefore(draft, sentence, figure);
  const extent = readExtent(text, figure, change !== null);
  const age =
    extent.unit === null || extent.unit === "year" || /^(?:month|week|day)$/.test(extent.unit)
      ? readAge(text, extent)
      : null;
  const counted =
    age === null && extent.unit === null ? readCounted(text, draft.tokens, extent.end, sentence.end) : null;
  const aged = age ?? (counted === null && extent.unit === null ? ageBefore(text, extent) : null);
  if (isExcluded(text, sentence.start, extent, counted) && aged === null) return { end: extent.end, quantity: null };
  if (!isQuantity(text, extent, counted, aged !== null)) return { end: extent.end, quantity: null };
  const conversion = readConversion(text, extent);
  const end = aged?.end ?? conversion?.end ?? extent.end;
  const before = modifierBefore(text, sentence.start, extent.start);
  const after = modifierAfter(text, counted?.end ?? end);
  const unit = aged?.unit ?? extent.unit ?? counted?.unit ?? "1";
  return {
    end: Math.max(end, aged?.end ?? 0),
    quantity: {
      start: extent.start,
      end: Math.max(end, counted !== null ? counted.end : 0),
      minValue: extent.min,
      maxValue: extent.max,
      unit,
      modifier: modifierOf(text, extent, before?.modifier ?? null, after?.modifier ?? null),
      of: counted?.of ?? measuredBy(draft, sentence, extent.start, end),
      relation: relationOf(text, extent, counted),
      change,
      conversion:
        conversion === null
          ? null
          : { minValue: conversion.minValue, maxValue: conversion.maxValue, unit: conversion.unit },
    },
  };
}

function modifierOf(text: string, extent: Extent, before: Modifier | null, after: Modifier | null): Modifier {
  if (/sub-$/i.test(text.slice(Math.max(0, extent.start - 4), extent.start))) return "<";
  return before ?? after ?? "=";
}

/** Words count only with something counted or measured; digits stand alone too. */
function isQuantity(text: string, extent: Extent, counted: Counted | null, aged: boolean): boolean {
  const { numeral } = extent.first;
  if (extent.unit !== null || aged || !numeral.words) return true;
  if (counted === null) return numeral.scaled && extent.min > 0 && extent.first.end > extent.first.start + 8;
  if (extent.range || numeral.scaled || numeral.fraction) return true;
  return extent.min !== 1 || !/^(?:a|an)\b/i.test(text.slice(extent.start, extent.start + 3));
}

function relationOf(text: string, extent: Extent, counted: Counted | null): Quantity["relation"] {
  const before = /([a-z]+) $/i.exec(text.slice(Math.max(0, extent.start - 14), extent.start))?.[1]?.toLowerCase() ?? "";
  const after = /^ ([a-z]+)/i.exec(text.slice(extent.end, extent.end + 14))?.[1]?.toLowerCase() ?? "";
  if (counted?.more || MORE_BEFORE.has(before) || after === "more") return "more";
  if (FEWER_WORDS.has(after)) return "fewer";
  if (counted?.unit === "time" || after === "times") return "times";
  return extent.first.numeral.fraction || (after === "of" && extent.max === 1 && extent.unit === null)
    ? "fraction"
    : null;
}
