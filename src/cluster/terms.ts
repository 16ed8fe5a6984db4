import type { AnnotatedReport, Tag } from "../model/index.js";

/** Words this far in are background more often than news; it also bounds the cost of a very long report. */
const TOKENS_READ = 800;
/** The lead says what the report is about. Measured on six sets: 1.5 beats 1 and 2 by .3–.8 F1. */
const LEAD_TOKENS = 120;
const LEAD_WEIGHT = 1.5;
const TITLE_WEIGHT = 2;
const TITLE_LENGTH = 300;
/** Names tell look-alike events apart better than nouns do; verbs worse ("shot", "said"). */
const NAME_WEIGHT = 1.5;
const VERB_WEIGHT = 0.7;
/** Longer "words" are addresses and debris. */
const LONGEST_WORD = 40;

const READ: ReadonlySet<Tag> = new Set<Tag>(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);
const WORD = /[\p{L}\p{N}]/u;
const TITLE_WORDS = /[\p{L}\p{N}]{3,}/gu;

/** What a report is about: words, names of one and two words and figures, with weights that grow with use and nearness to the top. */
export function termsOf({ report, tokens }: AnnotatedReport): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const end = Math.min(tokens.length, TOKENS_READ);
  let name: string | null = null; // the name word just before, for names of two words
  let nameEnd = -1;
  for (let i = 0; i < end; i++) {
    const { start, end: stop, tag, lemma } = tokens[i]!;
    const word = tag === "PROPN" ? report.text.slice(start, stop).toLowerCase() : lemma;
    const usable = READ.has(tag) && stop - start > 1 && stop - start <= LONGEST_WORD && WORD.test(word);
    const place = i < LEAD_TOKENS ? LEAD_WEIGHT : 1;
    if (usable) add(word, place * (tag === "PROPN" ? NAME_WEIGHT : tag === "VERB" ? VERB_WEIGHT : 1));
    if (usable && tag === "PROPN" && name !== null && start - nameEnd <= 2) add(`${name} ${word}`, place * NAME_WEIGHT);
    name = usable && tag === "PROPN" ? word : null;
    nameEnd = stop;
  }
  const title = (report.title ?? "").slice(0, TITLE_LENGTH).toLowerCase();
  for (const [word] of title.matchAll(TITLE_WORDS)) add(word, TITLE_WEIGHT);
  return weights;
}
