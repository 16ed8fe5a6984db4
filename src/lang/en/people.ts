import { wordSet } from "./wordSet.js";

/** Nouns that count people without saying which: "12 people" and "12 dead" may be the same twelve. By lemma. */
export const ANYBODY: ReadonlySet<string> = wordSet(
  "people person victim casualty life individual human other 1 dead fatality body death injury toll killed injured wounded",
);

/** Words before a counted noun that don't narrow it. */
export const LOOSE_MODIFIERS: ReadonlySet<string> = wordSet(
  "total other another more additional many new confirmed some about least estimated approximately nearly around over",
);

/** Words that bring a part of a count into it or leave it out. */
export const INCLUDING: ReadonlySet<string> = wordSet(
  "including include includes included excluding besides plus counting",
);

/** Adjectives and adverbs that say which part of a whole was counted. */
export const NARROWING: ReadonlySet<string> = wordSet(
  "permanent temporary abroad overseas alone full-time part-time regular adult annual net gross",
);

/** Words behind a length or weight that say which one it is, each with the name of its kind. */
export const SIDES: ReadonlyMap<string, string> = new Map([
  ["long", "length"],
  ["high", "height"],
  ["tall", "height"],
  ["wide", "width"],
  ["broad", "width"],
  ["deep", "depth"],
  ["thick", "thickness"],
  ["away", "distance"],
  ["from", "distance"],
  ["off", "distance"],
  ["old", "age"],
]);

/** Bodies of people that a count may have in: "50,000, including the local brigade". By lemma. */
export const BODIES: ReadonlySet<string> = wordSet(
  "brigade battalion division regiment garrison militia guard reserve staff crew force unit navy army police",
);
