import { conceptOf } from "../../../lang/en/concept.js";
import { genusOf } from "../../../lang/en/genera.js";
import { boundedDeeds, SCOPE_WORDS } from "../../../lang/en/scopeWords.js";
import type { Fact } from "../../fact.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { namesIn, shared, thingsIn } from "./names.js";

const BOUNDED: ReadonlySet<string> = new Set([...boundedDeeds].map(conceptOf));

/** Adverbs that can't be taken for anything else, as "first" in "the first time" and "alone" can. */
const ALONE = new Set([...SCOPE_WORDS.only].filter((word) => word.endsWith("ly")));
const FIRST = new Set([...SCOPE_WORDS.first].filter((word) => word.endsWith("ly")));

interface Told {
  readonly fact: Fact;
  readonly deed: string;
  readonly alone: boolean;
  readonly names: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

/** Claims of which one says that something holds of one thing alone, the other that it's the first. */
export const gatherRestrictions: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ deed }) => deed)].flatMap(([about, told]) =>
    told.some(({ alone }) => alone) ? gatherAlike(told, isOneBound, { rule: "restriction", about }) : [],
  );

function tell(fact: Fact): readonly Told[] {
  const [alone, first] = [ALONE, FIRST].map((set) => fact.words.some(({ lower }) => set.has(lower)));
  if (alone === first) return [];
  const deeds = new Set(fact.words.map(({ concept }) => concept).filter((concept) => BOUNDED.has(concept)));
  const things = new Set([...thingsIn(fact.words)].map(genusOf));
  return [...deeds].map((deed) => ({ fact, deed, alone: alone === true, names: namesIn(fact.words), things }));
}

/** What both must have in common beside the deed: things, or names. */
const COMMON = 2;

const isOneBound = (a: Told, b: Told): boolean =>
  a.fact.ref.report !== b.fact.ref.report &&
  a.alone !== b.alone &&
  shared(a.things, b.things) > 0 &&
  shared(a.things, b.things) + shared(a.names, b.names) >= COMMON;
