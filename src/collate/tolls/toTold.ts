import { type Quantity, toInterval } from "../../model/index.js";
import { IN_PART, type Measure, OF_SEVERAL } from "../measure.js";
import type { Told } from "../owner.js";
import { isEarlier, isOneSentence, type Toll } from "./tollOf.js";

/** A toll, and whether those it counts may be a part of those that others count. */
export interface Compared extends Toll {
  readonly part: boolean;
}

/** The claims of a toll, each with its measure. */
export const toTold = (toll: Compared, dead: Pick<Measure, "dead">): readonly Told[] =>
  toll.tellings.map(({ fact, people }) => ({
    fact,
    measure: { ...dead, ...toMeasure({ ...FIGURE, ...countOf(toll), start: people.start, end: people.end }, toll) },
  }));

const FIGURE = { unit: "people", of: null, relation: null, change: null, conversion: null } as const;

const countOf = ({ minValue, maxValue, modifier, counted, sure }: Compared) => ({
  minValue,
  maxValue,
  modifier: sure && counted !== null ? ("=" as const) : modifier,
});

const toMeasure = (quantity: Quantity, { fate, part, several, counted, sure }: Compared): Measure => ({
  quantity,
  interval: toInterval(quantity),
  count: true,
  head: "1",
  about: new Set(),
  fate,
  side: null,
  from: null,
  part: false,
  deed: null,
  ageOf: null,
  counted: part ? (several ? OF_SEVERAL : IN_PART) : counted,
  toll: true,
  sure: sure && !part,
});

/** How many the report of a toll of the hurt has dead, where it gives one number and the toll isn't that of a part. */
export function deadBeside(toll: Compared, tolls: readonly Toll[]): Pick<Measure, "dead"> {
  if (toll.fate !== "injured" || toll.part || isScattered(toll)) return {};
  const dead = tolls.filter(({ fate, report }) => fate === "dead" && report === toll.report);
  const [{ minValue, maxValue, counted, modifier } = NOBODY] = dead;
  // who has more dead before that report tells of a later state than it does
  const isOld = tolls.some((other) => other.fate === "dead" && other.minValue > minValue && isEarlier(other, toll));
  const isOne = !isOld && dead.length < 2 && minValue === maxValue && (counted !== null || modifier === "=");
  if (dead[0] !== undefined && !dead[0].sure && !areTogether(dead[0], toll)) return {};
  return isOne ? { dead: minValue } : {};
}

/** Sentences from the top within which a report tells its news. */
const NEWS = 4;

/** Told of in one sentence, or the dead in the report's first ones: else they may be of another incident. */
const areTogether = (dead: Toll, hurt: Toll): boolean =>
  dead.tellings.some(
    ({ fact }) =>
      fact.body.sentence < NEWS ||
      hurt.tellings.some((other) => other.fate !== "dead" && isOneSentence(other.fact, fact)),
  );

/** Counted from several sentences, where one person may be told of twice. */
const isScattered = ({ counted, modifier, tellings }: Compared): boolean =>
  counted !== null && modifier === ">=" && new Set(tellings.map(({ fact }) => fact.body.sentence)).size > 1;

const NOBODY = { minValue: 0, maxValue: 0, counted: null, modifier: "=" } as const;
