import {
  CASUALTY_WORDS,
  COLLECTIVES,
  INSIDE_COUNTED,
  MORE_WORDS,
  NEVER_COUNTED,
} from "../../lang/en/quantities/counted.js";
import type { Span, Token } from "../../model/index.js";
import { readCurrencyAfter } from "./money.js";
import { tokenFrom } from "./place.js";
import { readUnit } from "./unit.js";
import { withoutS } from "./withoutS.js";

/** What a number counts: the lemma of its noun, and the words from the number's end to the noun. */
export interface Counted {
  readonly end: number;
  readonly unit: string;
  readonly of: Span;
  readonly more: boolean;
}

const MOST_TOKENS = 7;

/** The noun that a number which ends at `at` counts: "43 people", "two of Johnson's deputies", "a five-member panel", "12 injured". */
export function readCounted(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  number: number,
): Counted | null {
  let i = tokenFrom(tokens, at);
  const first = tokens[i];
  if (first === undefined || first.start >= limit || first.start > at + 1) return null;
  const hyphen = text[at] === "-" && first.tag === "PUNCT";
  if (hyphen) i++;
  let more = false;
  if (!hyphen && MORE_WORDS.has(lower(text, tokens[i]))) {
    more = true;
    i++;
  }
  if (!hyphen && lower(text, tokens[i]) === "of") i = afterOf(text, tokens, i + 1);
  else if (number < 1 && tokens[i]?.tag === "DET") i = afterOf(text, tokens, i);
  if (!hyphen && isTotal(tokens, i)) {
    const whole = phrase(text, tokens, i + 1, limit, more, number);
    return whole === null ? null : { ...whole, end: at }; // the total is a quantity of its own
  }
  return hyphen ? compound(text, tokens, i, limit) : phrase(text, tokens, i, limit, more, number);
}

const lower = (text: string, token: Token | undefined): string =>
  token === undefined ? "" : text.slice(token.start, token.end).toLowerCase();

/** "two of the", "one of its", "two of Johnson's": where the noun begins. */
function afterOf(text: string, tokens: readonly Token[], from: number): number {
  let i = from;
  for (let step = 0; step < 4; step++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.tag === "DET" || (token.tag === "PRON" && tokens[i + 1] !== undefined)) i++;
    else if (lower(text, tokens[i + 1]) === "'s" || lower(text, tokens[i + 1]) === "’s") i += 2;
    else break;
  }
  return i;
}

/** "41 of the | 60 roofs": the noun counted stands behind the total. */
const isTotal = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === "NUM" && tokens[i + 1]?.start === (tokens[i] as Token).end + 1 && tokens[i - 1]?.tag === "DET";

/** "-member panel": the noun glued by a hyphen is what is counted. */
function compound(text: string, tokens: readonly Token[], i: number, limit: number): Counted | null {
  const token = tokens[i];
  if (token === undefined || token.end > limit || token.tag !== "NOUN" || token.end - token.start < 3) return null;
  if (NEVER_COUNTED.has(token.lemma) || text[token.end] === "-") return null;
  return { end: token.end, unit: token.lemma, of: { start: token.start, end: token.end }, more: false };
}

/** A run of adjectives and nouns up to its head: the first plural noun, or the last noun of the run. */
function phrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  limit: number,
  more: boolean,
  number: number,
): Counted | null {
  let head: Token | null = null;
  let named = false;
  for (let i = from; i < from + MOST_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined || token.end > limit) break;
    if (head === null && CASUALTY_WORDS.has(lower(text, token)) && !startsNoun(tokens[i + 1]))
      return casualty(tokens[from] as Token, token, more);
    if (i === from && isVerbLike(text, token))
      return plain(token, text.slice(token.start, token.end - 1).toLowerCase(), more);
    if (isHead(text, token)) {
      head = token;
      named = token.tag === "PROPN";
      if (isPlural(text, token) && !isModifying(text, token, tokens[i + 1])) break;
    } else if (!continues(text, token, tokens[i + 1])) {
      break;
    }
  }
  const first = tokens[from];
  if (head === null || first === undefined || NEVER_COUNTED.has(head.lemma)) return null;
  if (named && !isPlural(text, head)) return null;
  if (number > 1 && !isPlural(text, head)) return attributive(text, first, head, more, number);
  const unit = measured(text, head) ?? (named ? withoutS(text.slice(head.start, head.end)) : singularLemma(text, head));
  return { end: head.end, unit, of: { start: first.start, end: head.end }, more };
}

/** "millions of dollars", "hundreds of miles": the noun is a unit. */
const measured = (text: string, head: Token): string | null =>
  text[head.start - 1] === " "
    ? ((readCurrencyAfter(text, head.start - 1, false) ?? readUnit(text, head.start - 1))?.unit ?? null)
    : null;

/** The tagger keeps plurals it doesn't know ("crewmembers") as they are. */
const singularLemma = (text: string, head: Token): string =>
  head.lemma === text.slice(head.start, head.end).toLowerCase() && !COLLECTIVES.has(head.lemma)
    ? withoutS(head.lemma)
    : head.lemma;

/** After a number "saves" or "rebounds" is a plural noun, whatever the tagger says. */
const isVerbLike = (text: string, token: Token): boolean =>
  token.tag === "VERB" && /[a-z]{3}s$/.test(text.slice(token.start, token.end)) && token.lemma !== "be";

const plain = (token: Token, unit: string, more: boolean): Counted => ({
  end: token.end,
  unit,
  of: { start: token.start, end: token.end },
  more,
});

/** The most that a noun in the singular counts: "a 12 page document", "3 cylinder engine"; larger numbers before a singular count something unsaid. */
const LARGEST_ATTRIBUTE = 500;

function attributive(text: string, first: Token, head: Token, more: boolean, number: number): Counted | null {
  if (COLLECTIVES.has(head.lemma))
    return { end: head.end, unit: head.lemma, of: { start: first.start, end: head.end }, more };
  if (first.tag !== "NOUN" || number > LARGEST_ATTRIBUTE || /ing$/.test(text.slice(first.start, first.end)))
    return null;
  return first === head ? null : plain(first, first.lemma, more);
}

const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "NOUN" || token.tag === "ADJ");

const casualty = (first: Token, token: Token, more: boolean): Counted => ({
  end: token.end,
  unit: "people",
  of: { start: first.start, end: token.end },
  more,
});

const isHead = (text: string, token: Token): boolean =>
  (token.tag === "NOUN" && isLetter(text, token.start)) || (token.tag === "PROPN" && isPlural(text, token));

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

/** A plural noun directly followed by another noun ("sales staff", "crew members", "Backroads guests") is not the head. */
function isModifying(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined || next.tag !== "NOUN" || next.start !== token.end + 1 || !isLetter(text, next.start))
    return false;
  return !isPlural(text, next) || token.tag === "PROPN" || COLLECTIVES.has(token.lemma);
}

function isPlural(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (token.tag === "NOUN" && token.lemma !== word.toLowerCase()) return true;
  return /[^s'’]s$/.test(word) || COLLECTIVES.has(word.toLowerCase());
}

function continues(text: string, token: Token, next: Token | undefined): boolean {
  if (token.tag === "ADJ" || token.tag === "PROPN") return true;
  const word = text.slice(token.start, token.end).toLowerCase();
  if (INSIDE_COUNTED.has(word)) return word !== "or";
  if (token.tag === "PUNCT") return word === "-" && text[token.start - 1] !== " " && next?.start === token.end;
  if (token.tag === "VERB") return /(?:ed|ing|en)$/.test(word) && next !== undefined && next.tag === "NOUN";
  if (token.tag === "ADV")
    return word.endsWith("ly") && next !== undefined && (next.tag === "ADJ" || next.tag === "VERB");
  return false;
}
