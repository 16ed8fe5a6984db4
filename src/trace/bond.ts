import type { Body } from "./body.js";
import type { Resemblance } from "./resemblance.js";

/** Weights of the evidence in the texts, set on 880 labelled pairs of reports, stories left out in turn; see docs/decisions/origins.md. */
const BIAS = -3.6;
const PHRASES = 13;
/** Of short texts one sentence of common knowledge is a large share: fewer shared phrases than this count in proportion. */
const ENOUGH_PHRASES = 25;
const COVERAGE = 11;
/** Sentences of independent reports of one event are this alike by the event alone. */
const CHANCE_COVERAGE = 0.22;
const ORDER = 3.5;
/** What somebody said can have been heard by both: where all that is alike is said, so much of its likeness is taken off, and half of that of its order. */
const HEARD = 0.6;
/** Two sentences come in order by chance. */
const LEAST_IN_ORDER = 3;
const RUN = 0.18;
/** Names and set phrases make runs of this many words. */
const CHANCE_RUN = 7;
/** Briefs of fewer sentences than this say little but the event, so chance makes them more alike: by so much at most. */
const ENOUGH_PASSAGES = 10;
const CHANCE_IN_BRIEF = 0.18;
/** Of n sentences one order in n! is the same; a good half of that, in log-odds, since news puts the same things first. */
const ORDER_BY_CHANCE = 0.55;
const MOST = { phrases: 0.5, order: 0.6, run: 12 };

/** A text of which so much has a counterpart follows the other, whoever told it: nobody hears all the same speakers in the same order. */
const COVERED = 0.55;

/** Whether nearly all of one text has a counterpart in the other. */
export const isCovered = (coverage: Resemblance["coverage"]): boolean => Math.max(...coverage) >= COVERED;

/** How surely two texts are akin: one comes from the other, or both from a third; 0..1. */
export function bondOf(
  a: Body,
  b: Body,
  { phrases, phrasesShared, coverage, matches, inOrder, run }: Resemblance,
): number {
  const shorter = Math.max(1, Math.min(a.passages.length, b.passages.length));
  const enough = Math.min(1, shorter / ENOUGH_PASSAGES);
  const chance = CHANCE_COVERAGE + CHANCE_IN_BRIEF * (1 - enough);
  const share = inOrder.length < LEAST_IN_ORDER ? 0 : Math.min(MOST.order, inOrder.length / shorter);
  const told = matches.filter((match) => a.passages[match.a]!.told || b.passages[match.b]!.told).length;
  const heard = isCovered(coverage) ? 0 : (HEARD * told) / Math.max(1, matches.length);
  const evidence =
    BIAS +
    PHRASES * Math.min(MOST.phrases, Math.max(...phrases)) * Math.min(1, phrasesShared / ENOUGH_PHRASES) +
    COVERAGE * Math.max(0, Math.max(...coverage) - chance) * (1 - heard) +
    Math.min(ORDER * share, ORDER_BY_CHANCE * logFactorial(inOrder.length)) * (1 - heard / 2) +
    RUN * Math.min(MOST.run, Math.max(0, run.words - CHANCE_RUN));
  return 1 / (1 + Math.exp(-evidence));
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}
