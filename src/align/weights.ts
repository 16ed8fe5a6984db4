import type { Surroundings } from "./secondLook.js";
import type { Signs } from "./signs.js";

/**
 * Two logistic regressions (scripts/train-alignment.ts) on pairs of sentences labelled by hand in fifteen stories: the first
 * look at a pair by itself, and the second at what the other pairs say of it. Their outcome is a probability: of pairs held
 * to be 0.5 to 0.8 likely three in four hold, from 0.9 on nineteen in twenty. Each story judged by the weights of the others, pair
 * F1 is 69.2 after the first look and 72.6 after the second, what readers disagree on left out. Tried and of no use beside these: see
 * docs/decisions/alignment.md.
 */
export const FIRST: Readonly<Record<keyof Signs | "bias", number>> = {
  letters: 15.346,
  mass: 2.568,
  both: 2.784,
  rank: 2.492,
  missing: -0.758,
  verbs: 0.729,
  run: 0.697,
  distance: -2.159,
  lead: 1.904,
  facet: 6.756,
  figure: 1.035,
  otherDay: -2.651,
  quoted: -1.586,
  mood: -0.341,
  bias: -7.159,
};

export const SECOND: Readonly<Record<keyof Surroundings | "bias", number>> = {
  first: 0.786,
  rival: -0.07,
  third: 2.373,
  apart: -1.121,
  beside: 1.235,
  within: -0.418,
  bias: -1.092,
};
