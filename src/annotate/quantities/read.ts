import { FRACTION_SIGNS } from "../../lang/en/quantities/number-words.js";
import type { Quantity, Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { taggedOf } from "../syntax/tagged.js";
import { isInsideName } from "./excluded.js";
import { type Figure, readFigure } from "./figure.js";
import { isDigit } from "./lookup.js";
import { readQuantity } from "./quantity.js";

/** How far a currency mark with its signs and spaces may stand before its digits. */
const LONGEST_MARK = 8;

/** The longest reports hold some hundreds: what more of them a text holds is left unread, to bound the cost of hostile text
 * (20 to 60 µs each). */
const MOST_FIGURES = 5_000;

/** How many figures may still be read in a report. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: MOST_FIGURES });

/** The quantities of one sentence, in text order. */
export function readQuantities(draft: Draft, sentence: Sentence, budget: Budget): readonly Quantity[] {
  const found: Quantity[] = [];
  const { text } = draft.report;
  const { lower, opensNumber } = taggedOf(draft).words;
  let done = sentence.start;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if (opensNumber[i] === 0) continue;
    const token = draft.tokens[i] as Token;
    if (token.end <= done) continue;
    const at = candidateIn(text, token, lower[i] as string, Math.max(done, token.start));
    if (at < 0) continue;
    if (budget.left-- <= 0) break;
    const figure = figureAround(text, at, done);
    if (figure === null) {
      done = Math.max(done, skipDigits(text, at));
      if (done > token.start && done < token.end) i--;
      continue;
    }
    const read = readQuantity(draft, sentence, figure, found);
    done = read.end;
    if (read.quantity !== null) found.push(read.quantity);
    if (done < token.end) i--;
  }
  return found;
}

/** Where in the token, one of those that may open a number, it begins; -1 when nowhere. */
function candidateIn(text: string, token: Token, word: string, from: number): number {
  for (let at = from; at < token.end; at++)
    if (isDigit(text, at) || (text.charCodeAt(at) > 127 && FRACTION_SIGNS.has(text.charAt(at)))) return at;
  if (from !== token.start) return -1;
  if (
    word === "half" &&
    /(?:first|second|latter|other|this|last|each|either|next|the|full)[ -]$/i.test(
      text.slice(Math.max(0, from - 8), from),
    )
  )
    return -1;
  if (
    word === "half" &&
    text[token.end] === "-" &&
    !/^-(?:a-dozen|dozen|hour|mile|million|billion|year|century|day|inch|pint|ton)/i.test(
      text.slice(token.end, token.end + 9),
    )
  )
    return -1;
  return (word !== "a" && word !== "an") || isArticleOfNumber(text, token.end) ? token.start : -1;
}

const ARTICLE_OF =
  /[ ](?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth|few (?:hundred|thousand|million|dozen)|couple (?:of )?(?:hundred|thousand|million|dozen))(?![a-z])/y;

/** "a million", "a third": the article is the number's. */
function isArticleOfNumber(text: string, at: number): boolean {
  ARTICLE_OF.lastIndex = at;
  return ARTICLE_OF.test(text);
}

function skipDigits(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text, end)) end++;
  return end;
}

/** The figure whose digits or words begin at `at`, with the currency mark and sign before them. */
function figureAround(text: string, at: number, from: number): Figure | null {
  if (!isDigit(text, at)) return readFigure(text, at);
  if (MARK_BEFORE.test(text.slice(Math.max(from, at - LONGEST_MARK), at))) {
    const marked = markedFigure(text, at, from);
    if (marked !== null) return marked;
  }
  return bareFigure(text, at);
}

/** A sign, a currency mark or capitals that may be one, straight before the digits. */
const MARK_BEFORE = /(?:[$€£¥₹₩₽₴₪₺₫₦₱฿₿₡₾₭₸₼₮₲₵৳=.+\-−–]|[A-Z][A-Za-z]{0,2}\.?|rmb|usd|eur|gbp) ?$/;

function markedFigure(text: string, at: number, from: number): Figure | null {
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
  return null;
}

function bareFigure(text: string, at: number): Figure | null {
  const prefixed = /(?:^|[^\p{L}])(sub|minus|plus|now|then|to|nearly|almost|over)-$/iu.exec(
    text.slice(Math.max(0, at - 7), at),
  );
  if (prefixed === null && isInsideName(text, at)) return null;
  const figure = readFigure(text, at);
  const minus =
    prefixed?.[1]?.toLowerCase() === "minus" || /(?:^|[^\p{L}])minus $/iu.test(text.slice(Math.max(0, at - 7), at));
  if (figure === null || !minus) return figure;
  return { ...figure, min: -figure.max, max: -figure.min, signed: "-" };
}

/** A dash is a sign only after a space or bracket and straight before its digits. */
const isSign = (text: string, at: number): boolean => at === 0 || /[\s(]/.test(text.charAt(at - 1));
