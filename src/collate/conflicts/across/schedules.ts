import { eventTimes } from "../../eventTimes.js";
import { type Fact, wordsOf } from "../../fact.js";
import { type Said, saidIn } from "../denied.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { namesIn, shared } from "./names.js";

/** Days further apart than this are of two occasions. */
const ONE_OCCASION = 14;
const DAY = 86_400_000;

interface Told {
  readonly fact: Fact;
  readonly said: Said;
  readonly day: number;
  readonly foreseen: boolean;
  readonly names: ReadonlySet<string>;
}

/** Claims that tell when one does one thing, of which some foresee it: "will reach the capital on Thursday", "reached it on Wednesday". */
export const gatherSchedules: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ said }) => said.key)].flatMap(([about, told]) =>
    told.some(({ foreseen }) => foreseen) ? gatherAlike(told, isOneOccasion, { rule: "when", about }) : [],
  );

function tell(fact: Fact): readonly Told[] {
  const [time, ...more] = eventTimes(fact);
  const day = Date.parse(time?.from?.slice(0, 10) ?? "");
  if (more.length > 0 || Number.isNaN(day) || fact.body.polarity === "negative") return [];
  return saidIn(fact)
    .filter(({ word, denied }) => word.tag === "VERB" && !denied)
    .map((said) => ({
      fact,
      said,
      day,
      foreseen: fact.body.modality !== "asserted",
      names: namesIn(
        said.subject.length > 0 || fact.body.subject === null ? said.subject : wordsOf(fact.witness, fact.body.subject),
      ),
    }));
}

const isOneOccasion = (a: Told, b: Told): boolean =>
  a.fact.ref.report !== b.fact.ref.report &&
  (a.foreseen || b.foreseen) &&
  Math.abs(a.day - b.day) <= ONE_OCCASION * DAY &&
  shared(a.names, b.names) > 0;
