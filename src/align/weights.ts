import type { Surroundings } from "./secondLook.js";
import type { Signs } from "./signs.js";

/**
 * Two logistic regressions (scripts/train-alignment.ts) on pairs of sentences labelled by hand in fifteen stories: the first
 * look at a pair by itself, and the second at what the other pairs say of it. Their outcome is a probability: of pairs held
 * to be 0.5 to 0.8 likely three in four hold, from 0.9 on nineteen in twenty. Tried and of no use beside these: see
 * docs/decisions/alignment.md.
 */
export const FIRST: Readonly<Record<keyof Signs | "bias", number>> = {
  letters: 15.953,
  mass: 2.474,
  both: 1.902,
  share: 1.474,
  rank: 2.252,
  missing: -0.264,
  verbs: 0.752,
  run: 0.658,
  distance: -2.242,
  lead: 1.916,
  facet: 6.878,
  figure: 0.999,
  otherDay: -2.66,
  quoted: -2.097,
  mood: -0.292,
  bias: -7.581,
};

export const SECOND: Readonly<Record<keyof Surroundings | "bias", number>> = {
  first: 0.77,
  rival: -0.069,
  third: 2.515,
  apart: -1.141,
  beside: 1.285,
  within: 0.234,
  bias: -1.228,
};
