import { dying } from "../../lang/en/casualties.js";
import { ordinalOf } from "../../lang/en/ordinals.js";
import { type Fact, wordsOf } from "../fact.js";
import type { Fate } from "./fateAt.js";
import type { People } from "./people.js";

/** "A third guest has died": three are dead by then. "The third guest" is the third of whoever was hurt, and tells of one. */
export function nthDead({ words, witness }: Fact, verb: number, people: People): People {
  if (people.maxValue !== 1 || !dying.has(words[verb]?.lemma ?? "")) return people;
  const [article, row] = wordsOf(witness, people);
  const isHeadline = words[1] !== undefined && words[1].start === people.start; // "Third guest dies"
  const count = ordinalOf((article?.lower === "a" ? row : isHeadline ? words[0] : null)?.lower ?? "");
  return count !== null ? { ...people, minValue: count, maxValue: count, printed: true, nth: true } : people;
}

/** "A fourth was hurt": four are dead or hurt, those told of before among them. */
export function nthHurt({ witness }: Fact, fate: Fate, people: People): People | null {
  if (people.maxValue !== 1 || (fate !== "injured" && fate !== "hit")) return null;
  const [article, row] = wordsOf(witness, people);
  const count = article?.lower === "a" ? ordinalOf(row?.lower ?? "") : null;
  return count === null
    ? null
    : { ...people, minValue: count, maxValue: count, printed: true, anybody: true, besides: false, nth: true };
}
