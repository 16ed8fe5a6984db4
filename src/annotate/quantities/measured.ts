import { AGE_WORDS, APART, ASIDE, LOOSE } from "../../lang/en/quantities/asides.js";
import { isMoney } from "../../model/base-unit.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { tokenFrom } from "./place.js";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);
const MOST_TOKENS = 24;
const LONGEST_PHRASE = 6;

/**
 * What a figure from `start` to `end` measures, in the sentence's words: the noun behind "of" ("30 % of the shares"), the
 * noun that a figure before it describes ("a 300-km range"), or the nearest noun phrase before it ("a range of 300 km").
 */
export function measuredBy(draft: Draft, sentence: Sentence, { start, end }: Span, unit: string): Span | null {
  const { tokens } = draft;
  const { text } = draft.report;
  const next = tokenFrom(tokens, end);
  const word = (i: number): string => text.slice(tokens[i]?.start ?? 0, tokens[i]?.end ?? 0).toLowerCase();
  if (word(next) === "of" && next < sentence.lastToken) return phraseFrom(draft, sentence, next + 1);
  const follower = tokens[next];
  const age = unit.endsWith(" of age");
  if (
    follower !== undefined &&
    follower.start <= end + 1 &&
    (follower.tag === "NOUN" || follower.tag === "ADJ" || (age && follower.tag === "PROPN"))
  ) {
    const after = phraseFrom(draft, sentence, next);
    if (after !== null) return after;
  }
  const first = tokenFrom(tokens, start);
  if (age && AGE_WORDS.has(word(first - 1))) return phraseBefore(tokens, sentence, first - 1);
  if (APART.has(word(next)) || (!isMoney(unit) && isAside(word, first))) return null;
  return phraseBefore(tokens, sentence, first);
}

/** "in just two months", "for the 14 miles": the noun before isn't what is measured. */
function isAside(word: (i: number) => string, first: number): boolean {
  let at = first - 1;
  for (let step = 0; step < 4 && LOOSE.has(word(at)); step++) at--;
  return ASIDE.has(word(at));
}

/** The noun phrase that begins at token `from`, articles left out. */
function phraseFrom(draft: Draft, sentence: Sentence, from: number): Span | null {
  const { tokens } = draft;
  let i = from;
  while (i < sentence.lastToken && (tokens[i]?.tag === "DET" || tokens[i]?.tag === "PRON")) i++;
  const first = i;
  let last = -1;
  for (; i < sentence.lastToken && i < first + 6; i++) {
    const token = tokens[i] as Token;
    if (!NOMINAL.has(token.tag)) break;
    if (token.tag === "NOUN" || token.tag === "PROPN") last = i;
  }
  return last < 0 ? null : { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The nearest noun phrase that ends before token `to`. */
function phraseBefore(tokens: readonly Token[], sentence: Sentence, to: number): Span | null {
  for (let i = to - 1; i >= sentence.firstToken && i > to - MOST_TOKENS; i--) {
    const token = tokens[i] as Token;
    if (token.tag !== "NOUN" && token.tag !== "PROPN") continue;
    let first = i;
    while (first > Math.max(sentence.firstToken, i - LONGEST_PHRASE) && isNominal(tokens[first - 1])) first--;
    return { start: (tokens[first] as Token).start, end: token.end };
  }
  return null;
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && NOMINAL.has(token.tag) && token.tag !== "NUM";
