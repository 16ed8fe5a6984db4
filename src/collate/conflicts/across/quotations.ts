import type { Fact, Word } from "../../fact.js";
import { quotedWords } from "../../quotedWords.js";
import { slotsOf } from "../../slots.js";
import type { Gatherer } from "./gather.js";
import { gatherAlike } from "./gather.js";

/** Shorter quotations share words by chance. */
const LEAST_WORDS = 6;

/** Share of common words from which two quotations are one utterance: asked of whole sentences, so a little less than of claims. */
const ONE_UTTERANCE = 0.6;

/** Pairs of words that more sentences have than this find none by themselves: a thousand reports quote one speech. */
const MOST = 40;

interface Told {
  readonly fact: Fact;
  readonly words: readonly Word[];
  readonly pairs: ReadonlySet<string>;
}

/** Claims that are pieces of one quoted sentence, cut otherwise in each report. */
export const gatherQuotations: Gatherer = (facts) => {
  const told = facts.flatMap(tell);
  const index = new Map<string, Told[]>();
  for (const one of told)
    for (const pair of one.pairs) {
      const list = index.get(pair);
      if (list === undefined) index.set(pair, [one]);
      else if (list.length <= MOST) list.push(one);
    }
  const done = new Set<Told>();
  return told.flatMap((one) => {
    if (done.has(one)) return [];
    const near = [...new Set([...one.pairs].flatMap((pair) => index.get(pair) ?? []))];
    const same = near.filter((other) => !done.has(other) && (other === one || isOneUtterance(one, other)));
    for (const other of same) done.add(other);
    return gatherAlike(same, () => true, { rule: "wording", about: "" });
  });
};

function tell(fact: Fact): readonly Told[] {
  const words = quotedWords(fact).filter(({ tag }) => tag !== "PUNCT");
  if (words.length < LEAST_WORDS) return [];
  const pairs = words.slice(1).map(({ concept }, i) => `${words[i]?.concept} ${concept}`);
  return [{ fact, words, pairs: new Set(pairs) }];
}

const isOneUtterance = (a: Told, b: Told): boolean =>
  a.fact.ref.report === b.fact.ref.report
    ? a.fact.body.sentence === b.fact.body.sentence
    : slotsOf(a.words, b.words).common >= ONE_UTTERANCE;
