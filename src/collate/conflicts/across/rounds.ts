import type { Fact } from "../../fact.js";
import { type Measure, measuresOf } from "../../measure.js";
import { byKey, type Gatherer } from "./gather.js";
import { areApart, namesIn, shared } from "./names.js";

/** Smaller counts are equal by chance. */
const LEAST = 100;

/** Names that two counts must have near them in common: one may be the whole story's. */
const NAMES = 2;

interface Told {
  readonly fact: Fact;
  readonly measure: Measure;
  readonly names: ReadonlySet<string>;
}

/** Claims that print one large count of the same things near the same names: "over 50,000 troops", "50,000 troops, including the guard". */
export const gatherRounds: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), keyOf)].flatMap(([, told]) => parts(told).filter((part) => part.length > 1));

const keyOf = ({ measure: { head, quantity } }: Told): string => `${head} ${quantity.maxValue}`;

const tell = (fact: Fact): readonly Told[] =>
  measuresOf(fact)
    .filter(
      ({ count, head, part, quantity }) =>
        count &&
        head !== "1" &&
        !part &&
        quantity.relation === null &&
        quantity.change === null &&
        quantity.minValue === quantity.maxValue &&
        quantity.minValue >= LEAST,
    )
    .map((measure) => ({ fact, measure, names: namesIn(fact.words) }));

function parts(told: readonly Told[]): readonly (readonly Fact[])[] {
  const found: Told[][] = [];
  for (const one of told) {
    const home = found.find((part) => areOne(part[0] as Told, one));
    if (home === undefined) found.push([one]);
    else if (home.every(({ fact }) => fact !== one.fact)) home.push(one);
  }
  return found.map((part) => part.map(({ fact, measure }): Fact => ({ ...fact, focus: measure })));
}

const areOne = (a: Told, b: Told): boolean =>
  shared(a.names, b.names) >= NAMES && !areApart(countriesOf(a), countriesOf(b)) && a.measure.fate === b.measure.fate;

/** Whose: "5,000 Norlandic troops" are not 5,000 others. */
const countriesOf = ({ measure: { about } }: Told): ReadonlySet<string> =>
  new Set([...about].filter((concept) => concept.startsWith("^")));
