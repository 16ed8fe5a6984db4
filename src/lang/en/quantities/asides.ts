import { wordSet } from "../wordSet.js";

/** Words behind a distance or a time that make it a place or a moment, no property of the noun before it: "50 miles away". */
export const APART: ReadonlySet<string> = wordSet(
  "away off apart inland offshore ago later earlier before after downstream upstream behind ahead onwards north south east west northeast northwest southeast southwest",
);

/** Prepositions that part a figure from the noun before them: "take office in two months". */
export const ASIDE: ReadonlySet<string> = wordSet(
  "in for within after during before since until till throughout inside every each",
);

/** Words that may stand between such a preposition and its figure. */
export const LOOSE: ReadonlySet<string> = wordSet(
  "the a an just only about around some nearly almost roughly approximately over under than more less at least up to another last past next first these those its their his her",
);

/** Words before a figure that say it is an age: "Aldo Harlow, age 52". */
export const AGE_WORDS: ReadonlySet<string> = wordSet("age aged ages");
