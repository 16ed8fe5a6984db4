import { DIRECTIONS } from "../../../lang/en/directions.js";
import type { Fact } from "../../fact.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { namesIn, shared } from "./names.js";

/** How far from the thing its whole is named: "the northern tip of Skarn island", "Skarn island's northern tip". */
const REACH = 5;

interface Told {
  readonly fact: Fact;
  readonly thing: string;
  readonly whole: ReadonlySet<string>;
}

/** Claims that place something at a side of one named thing. */
export const gatherSides: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ thing }) => thing)].flatMap(([about, told]) =>
    gatherAlike(told, (a, b) => a.fact.ref.report !== b.fact.ref.report && shared(a.whole, b.whole) > 0, {
      rule: "where",
      about,
    }),
  );

const tell = (fact: Fact): readonly Told[] =>
  fact.words.flatMap((word, i): readonly Told[] => {
    const thing = fact.words[i + 1];
    if (!DIRECTIONS.has(word.lower) || word.tag !== "ADJ" || thing?.tag !== "NOUN") return [];
    const whole = namesIn([...fact.words.slice(Math.max(0, i - REACH), i), ...fact.words.slice(i + 2, i + 2 + REACH)]);
    return whole.size === 0 ? [] : [{ fact, thing: thing.concept, whole }];
  });
