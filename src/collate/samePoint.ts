import { meets } from "../model/index.js";
import type { Fact } from "./fact.js";
import { type Gist, gistOf } from "./gist.js";
import type { Likeness } from "./likeness.js";
import { type Measure, measuresOf } from "./measure.js";
import { oncePerTwins } from "./oncePerTwins.js";
import { pairMeasures } from "./pairMeasures.js";
import { rarityIn } from "./rarity.js";
import { slotsOf } from "./slots.js";

/** How surely two claims make the same point, 0..1, by what they say alone. */
export type SamePoint = (a: Fact, b: Fact) => number;

/** What tells whether two claims make one point. `scripts/train-same-point.ts` sets the weights. */
export interface Signs {
  /** Log odds of the alignment's score. */
  readonly score: number;
  /** Share of common words, in order. */
  readonly common: number;
  /** Rarity of what is common and a verb in one of them, up to 1.5. */
  readonly verb: number;
  /** 1 if a figure of one thing is common. */
  readonly figure: number;
  /** 1 if each names another subject: "Hale denied it" and "Dorn denied it". */
  readonly otherSubject: number;
  /** 1 if one is said to be so and the other foreseen, thought or only possible. */
  readonly otherMode: number;
  /** 1 if their reports lie so far apart that they may tell of two events. */
  readonly apart: number;
}

/**
 * Weights of a logistic regression on 611 pairs of claims that stood in one group of the real stories, judged by hand; each
 * story judged by the weights of the others, area under the curve 80 % (the alignment's score alone: 76). Of no use beside these: shared words weighed by
 * rarity, names in common, lengths.
 */
const WEIGHTS: Signs = {
  score: 0.3,
  common: 3.36,
  verb: 0.96,
  figure: 1.04,
  otherSubject: -1.25,
  otherMode: -0.91,
  apart: -1.5,
};
const BIAS = -0.17;
const NAMES = Object.keys(WEIGHTS) as readonly (keyof Signs)[];

/** Words that put a claim beside another so closely that a date apart is a difference and no other event. */
const SAME_WORDING = 0.6;

const DAY = 86_400_000;

/** Reports that lie further apart than this, in days, tell of different events where their figures differ. */
const SAME_NEWS = 5;

/** So many names in common are a list: of the dead, of the members. */
const LIST = 3;

/** Compares claims of one story; each is read once. */
export function samePointIn(facts: readonly Fact[], likeness: Likeness): SamePoint {
  const signsOf = signsIn(facts, likeness);
  return (a, b) => {
    const signs = signsOf(a, b);
    if (signs === null) return 0;
    return 1 / (1 + Math.exp(-BIAS - NAMES.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], 0)));
  };
}

/** Reads the signs of pairs of a story's claims; null where they surely make two points. */
export function signsIn(facts: readonly Fact[], likeness: Likeness): (a: Fact, b: Fact) => Signs | null {
  const rarity = rarityIn(facts);
  const gists = new Map<string, Gist>();
  const read = (fact: Fact): Gist => {
    const key = `${fact.ref.report}:${fact.ref.claim}`;
    const gist = gists.get(key) ?? gistOf(fact, rarity);
    gists.set(key, gist);
    return gist;
  };
  const compare = oncePerTwins((a, b, like): Found => {
    const { common } = slotsOf(a.words, b.words);
    const [p, q] = [read(a), read(b)];
    if (common < SAME_WORDING && (tellOtherDays(p, q) || tellOtherFigures(a, b))) return TWO_POINTS;
    if ((p.saysNothing || q.saysNothing) && shared(p.entities, q.entities).length < LIST) return TWO_POINTS;
    return {
      common,
      verb: Math.min(MOST_VERB, verbsIn(p, q)),
      figure: pairMeasures(a, b, like, common).some(([x, y]) => tells(x) && meets(x.interval, y.interval)) ? 1 : 0,
      otherSubject: haveTwoSubjects(p, q) ? 1 : 0,
      otherMode: a.body.modality === b.body.modality ? 0 : 1,
      apart: areApart(a, b) ? 1 : 0,
    };
  });
  return (a, b) => {
    const found = compare(a, b, likeness);
    return found === TWO_POINTS ? null : { ...found, score: logOdds(likeness(a.ref, b.ref)) };
  };
}

/** The signs of two claims whatever their score. */
type Found = Omit<Signs, "score">;

/** Found where nothing else needs to be looked at. */
const TWO_POINTS: Found = { common: 0, verb: 0, figure: 0, otherSubject: 0, otherMode: 0, apart: 0 };

const MOST_VERB = 1.5;

/** Surer than this is sure. */
const LEAST_SCORE = 0.01;

function logOdds(score: number): number {
  const held = Math.max(LEAST_SCORE, Math.min(1 - LEAST_SCORE, score));
  return Math.log(held / (1 - held));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [...a].filter((id) => b.has(id));

function verbsIn(p: Gist, q: Gist): number {
  let sum = 0;
  for (const [concept, weight] of p.weights)
    if (q.weights.has(concept) && (p.verbs.has(concept) || q.verbs.has(concept))) sum += weight;
  return sum;
}

const haveTwoSubjects = (p: Gist, q: Gist): boolean =>
  p.subject !== null && q.subject !== null && !q.entities.has(p.subject) && !p.entities.has(q.subject);

/** Smaller counts are equal by chance: three passengers who spoke, three who are missing. */
const LEAST_COUNT = 10;

const tells = ({ count, fate, quantity }: Measure): boolean =>
  !count || fate !== null || quantity.maxValue >= LEAST_COUNT;

/** Whether each names a day and no two of these lie within a day of each other. */
const tellOtherDays = ({ days: x }: Gist, { days: y }: Gist): boolean =>
  x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => Math.abs(p - q) <= DAY));

/** Whether their reports are of different weeks. */
const areApart = ({ published: a }: Fact, { published: b }: Fact): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > SAME_NEWS * DAY;

/** Whether they are of different weeks, and of the figures of one kind none meets: a second launch, another storm. */
function tellOtherFigures(a: Fact, b: Fact): boolean {
  if (!areApart(a, b)) return false;
  const right = measuresOf(b);
  const pairs = measuresOf(a).flatMap((x) =>
    right.filter((y) => isKin(x, y)).map((y) => meets(x.interval, y.interval)),
  );
  return pairs.length > 0 && !pairs.includes(true);
}

const isKin = (x: Measure, y: Measure): boolean =>
  x.fate === null && y.fate === null && x.interval.unit === y.interval.unit && x.head === y.head;
