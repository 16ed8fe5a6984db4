import { type Fact, wordsOf } from "../../fact.js";
import { type Measure, measuresOf } from "../../measure.js";
import { byKey, type Gatherer } from "./gather.js";
import { namesIn, shared } from "./names.js";

interface Told {
  readonly fact: Fact;
  readonly measure: Measure;
  /** The place that it is measured from. */
  readonly from: string;
  readonly names: ReadonlySet<string>;
}

/** Claims that tell how far a named place lies from another: "100 miles northeast of Sund". */
export const gatherDistances: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ from }) => from)].flatMap(([, told]) => {
    const [first] = told;
    const same = told.filter((one, i) => first !== undefined && (i === 0 || shared(first.names, one.names) > 0));
    return same.length > 1 ? [same.map(({ fact, measure }): Fact => ({ ...fact, focus: measure }))] : [];
  });

function tell(fact: Fact): readonly Told[] {
  return measuresOf(fact)
    .filter(({ interval, quantity }) => interval.unit === "m" && quantity.relation === null && quantity.change === null)
    .flatMap((measure): readonly Told[] => {
      const { from } = measure;
      if (!from) return [];
      const subject = fact.body.subject === null ? [] : wordsOf(fact.witness, fact.body.subject);
      const names = new Set(namesIn([...subject, ...fact.words]));
      names.delete(from);
      return [{ fact, measure, from, names }];
    });
}
