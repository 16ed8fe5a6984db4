import type { Fact } from "../../fact.js";
import { type Measure, measuresOf } from "../../measure.js";
import { byKey, type Gatherer } from "./gather.js";

interface Told {
  readonly fact: Fact;
  readonly measure: Measure;
  readonly name: string;
}

/** Claims that give the age of one person by name, whatever else they tell. */
export const gatherAges: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ name }) => name)].map(([, told]) =>
    told
      .filter(({ fact }, i) => told.findIndex((other) => other.fact === fact) === i)
      .map(({ fact, measure }): Fact => ({ ...fact, focus: measure })),
  );

/** A bare surname may be a relative's. */
const tell = (fact: Fact): readonly Told[] =>
  measuresOf(fact).flatMap((measure) => {
    const words = (measure.ageOf ?? "").split(" ").filter((word) => word !== "");
    return words.length < 2 ? [] : [{ fact, measure, name: `${words[0]} ${words.at(-1)}` }];
  });
