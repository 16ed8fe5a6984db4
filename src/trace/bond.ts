import type { Body } from "./body.js";
import type { Resemblance } from "./resemblance.js";

/** Weights of the evidence in the texts, fitted by hand on hand-labelled pairs and `plagiarism_short`; see docs/decisions/origins.md. */
const BIAS = -4.2;
const PHRASES = 16;
/** Of short texts one sentence of common knowledge is a large share: fewer shared phrases than this count in proportion. */
const ENOUGH_PHRASES = 25;
const COVERAGE = 9;
/** Sentences of independent reports of one event are this alike by the event alone. */
const CHANCE_COVERAGE = 0.22;
const ORDER = 3.5;
/** Two sentences come in order by chance. */
const LEAST_IN_ORDER = 3;
const RUN = 0.12;
/** Names and set phrases make runs of this many words. */
const CHANCE_RUN = 7;
/** In a brief of fewer sentences than this, alike ones and their order may be the event's: they count in proportion. */
const ENOUGH_PASSAGES = 10;
const MOST = { phrases: 0.5, order: 0.6, run: 12 };

/** How surely two texts are akin: one comes from the other, or both from a third; 0..1. */
export function bondOf(a: Body, b: Body, { phrases, phrasesShared, coverage, inOrder, run }: Resemblance): number {
  const shorter = Math.max(1, Math.min(a.passages.length, b.passages.length));
  const enough = Math.min(1, shorter / ENOUGH_PASSAGES);
  const order = inOrder.length < LEAST_IN_ORDER ? 0 : Math.min(MOST.order, inOrder.length / shorter);
  const evidence =
    BIAS +
    PHRASES * Math.min(MOST.phrases, Math.max(...phrases)) * Math.min(1, phrasesShared / ENOUGH_PHRASES) +
    COVERAGE * enough * Math.max(0, Math.max(...coverage) - CHANCE_COVERAGE) +
    ORDER * enough * order +
    RUN * Math.min(MOST.run, Math.max(0, run.words - CHANCE_RUN));
  return 1 / (1 + Math.exp(-evidence));
}
