import { ONSETS } from "../../../lang/en/onsets.js";
import { eventTimes } from "../../eventTimes.js";
import type { Fact } from "../../fact.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { shared, thingsIn } from "./names.js";

/** Things that two beginnings must have in common: "on the car deck". */
const COMMON = 2;

interface Told {
  readonly fact: Fact;
  readonly day: string;
  readonly things: ReadonlySet<string>;
}

/** Claims that tell at what hour of a day something began, or was first seen. */
export const gatherOnsets: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ day }) => day)].flatMap(([, told]) =>
    gatherAlike(told, (a, b) => shared(a.things, b.things) >= COMMON, { rule: "when", about: "" }),
  );

function tell(fact: Fact): readonly Told[] {
  const [time, ...more] = eventTimes(fact).filter(({ type }) => type === "TIME");
  if (time?.from == null || more.length > 0 || fact.body.modality !== "asserted") return [];
  if (!/T\d\d:\d\d/.test(time.from) || !fact.words.some(({ concept }) => ONSETS.has(concept))) return [];
  return [{ fact, day: time.from.slice(0, 10), things: thingsIn(fact.words) }];
}
