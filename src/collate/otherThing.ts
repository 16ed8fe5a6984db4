import { conceptOf } from "../lang/en/concept.js";
import type { Quantity, Timex } from "../model/index.js";
import { toInterval } from "../model/index.js";
import { areApart, namesIn } from "./conflicts/across/names.js";
import { eventTimes } from "./eventTimes.js";
import type { Fact } from "./fact.js";
import { isPriceOfMoment } from "./isPriceOfMoment.js";
import type { Measure } from "./measure.js";
import { peopleIn } from "./peopleIn.js";
import { subjectNounOf } from "./subjectNounOf.js";

/**
 * Whether two figures that don't meet are of two things after all, by what their claims and reports tell beside them. A time told in one of
 * them only says nothing where they `surely` make one point.
 */
export const areOfOtherThings = (a: Fact, x: Measure, b: Fact, y: Measure, surely = false): boolean =>
  x.fate === null &&
  x.ageOf === null &&
  (areOfOtherPeople(a, b) ||
    givesBoth(b, x, y) ||
    givesBoth(a, y, x) ||
    areOfOtherYears(a, b) ||
    areFromElsewhere(a, x, b, y) ||
    isAlso(a, x) !== isAlso(b, y) ||
    (x.count && x.quantity.maxValue < SMALL && isItem(a, x) !== isItem(b, y)) ||
    (!x.count && (isOfOtherHead(a, x, b) || isOfOtherHead(b, y, a))) ||
    (isPriceOfMoment(a) && isPriceOfMoment(b)) ||
    (!surely && isOfThePast(a) !== isOfThePast(b)) ||
    areOfOtherDoers(a, x, b, y));

/** "Hale leaves two children", "Dorn leaves four": each names people, and nobody in common. */
function areOfOtherPeople(a: Fact, b: Fact): boolean {
  const [left, right] = [peopleIn(a), peopleIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id));
}

/** How far from a figure its report may give the other one for them to be told side by side, in sentences: small counts stand everywhere. */
const BESIDE = 2;
const SMALL = 10;

/** A report that gives the other's figure too tells of two things: "the tax was 30 %, with duties 45 %". */
function givesBoth({ witness, body }: Fact, other: Measure, own: Measure): boolean {
  const reach = other.count && other.quantity.maxValue < SMALL ? BESIDE : Number.POSITIVE_INFINITY;
  const near = witness.claims.filter(({ sentence }) => Math.abs(sentence - body.sentence) <= reach);
  return witness.quantities.some(
    (quantity) =>
      quantity.start !== own.quantity.start &&
      isSame(quantity, other) &&
      near.some(({ start, end }) => start <= quantity.start && quantity.start < end),
  );
}

function isSame(quantity: Quantity, { quantity: other, interval, count, head }: Measure): boolean {
  if (quantity.unit === "1" && count)
    return quantity.minValue === other.minValue && quantity.maxValue === other.maxValue;
  if (quantity.minValue !== other.minValue && toInterval(quantity).min !== interval.min) return false;
  if (toInterval(quantity).unit !== interval.unit || quantity.maxValue !== other.maxValue) return false;
  return !count || head === "1" || conceptOf(quantity.unit) === head;
}

const YEAR = /^\d{4}$/;

/** "from 2007 to 2014", "in 2014": each names its years, and not the same. */
function areOfOtherYears(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map((fact) =>
    eventTimes(fact)
      .filter(isYear)
      .map(({ value }) => value)
      .sort()
      .join(" "),
  );
  return x !== "" && y !== "" && x !== y;
}

const isYear = ({ value }: Timex): boolean => YEAR.test(value);

/** "300,000 people from Skarn", "700,000 Norlanders": each is told with names, and none in common. */
function areFromElsewhere(a: Fact, x: Measure, b: Fact, y: Measure): boolean {
  const [p, q] = [namesBehind(a, x), namesBehind(b, y)];
  return areApart(p, q);
}

/** Words behind a figure that tell whose or what it is. */
const PHRASE = 5;

function namesBehind({ words }: Fact, { quantity }: Measure): ReadonlySet<string> {
  const behind = words.filter(({ start }) => start >= quantity.start).slice(0, PHRASE + 1);
  const end = behind.findIndex(
    ({ tag, lower }) => /^(?:VERB|AUX|PUNCT)$/.test(tag) || (tag === "ADP" && !/^(?:of|from)$/.test(lower)),
  );
  return namesIn(end < 0 ? behind : behind.slice(0, end));
}

/** "A 36-mile drive" and "a 27-mile pipe": what a figure before its noun is of, where the other claim doesn't speak of it. */
function isOfOtherHead({ words, witness }: Fact, { quantity: { start, end } }: Measure, other: Fact): boolean {
  if (!/-\s?\p{L}+$/u.test(witness.report.text.slice(start, end))) return false;
  const behind = words.filter((word) => word.start >= end).slice(0, PHRASE);
  const to = behind.findIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ)$/.test(tag));
  const head = (to < 0 ? behind : behind.slice(0, to)).at(-1);
  return head !== undefined && !has(other, head.concept);
}

/** What happened this long before its report appeared is told as background, in days. */
const BACKGROUND = 21;
const DAY = 86_400_000;

/** "A rocket launched in July flew 1,000 km", in a report of September. */
const isOfThePast = (fact: Fact): boolean =>
  fact.published !== null &&
  eventTimes(fact).some(
    ({ to }) => Date.parse(fact.published as string) - Date.parse((to as string).slice(0, 10)) > BACKGROUND * DAY,
  );

/** "Two guards were also shot": besides those who are counted elsewhere. */
function isAlso({ words }: Fact, { quantity: { end } }: Measure): boolean {
  const behind = words.filter(({ start }) => start >= end).slice(0, PHRASE);
  return behind.some(({ lower }) => lower === "also");
}

/** "One count of arson and two counts of theft": the second of a list, beside "three counts". */
const isItem = ({ words }: Fact, { quantity: { start } }: Measure): boolean =>
  words.findLast(({ end }) => end <= start)?.lower === "and";

/** "A pilot sent one flare", "Hale sent two flares to the pilot": whoever does it in the one stands elsewhere in the other. */
function areOfOtherDoers(a: Fact, x: Measure, b: Fact, y: Measure): boolean {
  const [p, q] = [subjectNounOf(a, x.quantity), subjectNounOf(b, y.quantity)];
  if (p === null || q === null || p.verb.concept !== q.verb.concept || p.noun.concept === q.noun.concept) return false;
  return has(a, q.noun.concept) || has(b, p.noun.concept);
}

const has = ({ words }: Fact, concept: string): boolean => words.some((word) => word.concept === concept);
