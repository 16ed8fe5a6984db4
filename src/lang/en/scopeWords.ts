import { wordSet } from "./wordSet.js";

/** Words that bound what a statement holds for. Two that stand in different columns for the same thing disagree. */
export const SCOPE_WORDS: Readonly<Record<"only" | "also" | "first" | "all" | "some" | "none", ReadonlySet<string>>> = {
  only: wordSet("only exclusively solely alone strictly purely"),
  also: wordSet("also including too additionally elsewhere as-well"),
  first: wordSet("initially first firstly originally"),
  all: wordSet("all every entire whole each both"),
  some: wordSet("some several most partly partially part half few"),
  none: wordSet("none neither"),
};

/** Columns that can't both hold of one thing. */
export const SCOPE_CLASHES: readonly (readonly [keyof typeof SCOPE_WORDS, keyof typeof SCOPE_WORDS])[] = [
  ["only", "also"],
  ["only", "first"],
  ["all", "some"],
  ["all", "none"],
  ["some", "none"],
];

/** Deeds whose bounds reports tell each in its own way: what may be used, sold, applied for, against whom. */
export const boundedDeeds: ReadonlySet<string> = wordSet(
  "use authorise apply sell open supply cover grant target aim limit",
);
