import { AGE, AMOUNT, ATTRIBUTES, MEASURE_NOUNS, NUMBER, TOLLS } from "../../lang/en/attributes.js";
import type { Mention } from "../../model/index.js";
import { capital } from "../capital.js";
import type { Fact } from "../fact.js";
import { type Measure, measuresOf } from "../measure.js";
import { isNobody, type Subject } from "./subject.js";

/** What an entry about one figure is called: "ATACMS: range", "North Korean troops: number", "Deaths". Null where it is about none. */
export function figureTopic(
  facts: readonly Fact[],
  subjectOf: (fact: Fact, measure: Measure) => Subject | null,
  called: (id: string) => string | null,
): string | null {
  const found = sharedMeasure(facts);
  if (found === null) return null;
  const [fact, measure] = found;
  const { fate, head, count, ageOf, quantity } = measure;
  if (head === "1" && fate !== null && TOLLS.has(fate)) return TOLLS.get(fate) as string;
  if (ageOf !== null)
    return ageOf === "" || isNobody(ageOf)
      ? null
      : `${ageOf.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())}: ${AGE}`;
  if (count) {
    const counted = countedWords(fact, measure);
    if (counted === null) return null;
    const fateName = TOLLS.get(fate ?? "");
    if (fateName !== undefined) return `${capital(counted)}: ${fateName.toLowerCase()}`;
    const place = placeBehind(fact, measure);
    const holder =
      counted.includes(" ") || place !== "" ? null : (subjectOf(fact, measure) ?? nameBefore(fact, measure, called));
    return holder === null
      ? `${capital(counted)}${place}: ${NUMBER}`
      : `${capital(holder.name)}: ${NUMBER} of ${counted}`;
  }
  const subject = subjectOf(fact, measure);
  const attribute = attributeOf(fact, measure);
  return subject === null || quantity.relation !== null ? null : `${capital(subject.name)}: ${attribute}`;
}

/** The figure that the entry was gathered for, else one that claims of two reports give alike, else a measured one that is shown first. */
function sharedMeasure(facts: readonly Fact[]): readonly [Fact, Measure] | null {
  for (const fact of facts) {
    if (fact.focus !== null) return [fact, fact.focus];
    for (const measure of measuresOf(fact))
      if (
        isTold(fact, measure) &&
        facts.some((other) => other.ref.report !== fact.ref.report && measuresOf(other).some((y) => isKin(measure, y)))
      )
        return [fact, measure];
  }
  const [first] = facts;
  const [shown] =
    first === undefined
      ? []
      : measuresOf(first).filter((measure) => measure.quantity.relation === null && isTold(first, measure));
  return first !== undefined && shown !== undefined && isMeasured(shown) ? [first, shown] : null;
}

/** "A three-day meeting", "the 15-member council", "one problem" say which one, and not how many or how long. */
function isTold({ witness }: Fact, { count, quantity: { start, end, maxValue } }: Measure): boolean {
  const { text } = witness.report;
  return !(count && maxValue <= 1) && !/\p{L}-\p{L}|\d-\p{L}|^\w+-$/u.test(text.slice(start, end + 1));
}

/** A length, speed, weight or age: what it is of is soon told. */
const isMeasured = ({ interval: { unit }, ageOf }: Measure): boolean =>
  ageOf !== null || (ATTRIBUTES.has(unit) && unit !== "%" && unit !== "s");

const isKin = (x: Measure, y: Measure): boolean =>
  x.interval.unit === y.interval.unit &&
  x.head === y.head &&
  x.quantity.relation === null &&
  y.quantity.relation === null &&
  x.quantity.change === y.quantity.change;

/** "North Korean troops" of "over 10,000 North Korean troops". */
function countedWords({ witness }: Fact, { quantity: { of, end } }: Measure): string | null {
  if (of === null) return null;
  const start = of.start < end && end < of.end ? end : of.start;
  const text = witness.report.text
    .slice(start, of.end)
    .replace(/\s+/g, " ")
    .replace(/^[\s\d.,]+/, "")
    .trim();
  return text.length < 3 || text.length > 60 || /\btimes?$/i.test(text)
    ? null
    : text.replace(/^(?:of|the|other|more|additional) /i, "");
}

/** The nearest name before the figure: "Russia" of "Russia's movement of over 50,000 troops". */
function nameBefore(
  { body, witness, entityIds }: Fact,
  { quantity: { start } }: Measure,
  called: (id: string) => string | null,
): Subject | null {
  const before = body.mentions
    .map((m) => witness.mentions[m] as Mention)
    .filter(({ kind, entity, end }) => kind === "name" && entity !== null && end <= start);
  const id = entityIds(before.at(-1)?.entity ?? -1);
  const name = id === null ? null : called(id);
  return id === null || name === null ? null : { id, name };
}

/** Code units between a counted noun and the place where it was counted. */
const NEAR = 8;

/** " in Lund" of "300 Danish sailors in Lund". */
function placeBehind({ body, witness }: Fact, { quantity: { of, end } }: Measure): string {
  const from = Math.max(end, of?.end ?? end);
  const place = body.mentions
    .map((m) => witness.mentions[m] as Mention)
    .find(({ kind, label, start }) => kind === "name" && label === "place" && start > from && start - from <= NEAR);
  if (place === undefined || !/^ (?:in|at|on) (?:the )?$/.test(witness.report.text.slice(from, place.start))) return "";
  return witness.report.text.slice(from, place.end).replace(/\s+/g, " ");
}

/** Units that say what they measure, whatever stands beside: "the size of a ball, at 20 miles per second". */
const SPEAKING_UNITS: ReadonlySet<string> = new Set(["m/s", "°C"]);

/** The noun near the figure that names what it measures, else what its unit measures. */
function attributeOf({ words }: Fact, { quantity: { start, end }, interval: { unit } }: Measure): string {
  if (SPEAKING_UNITS.has(unit)) return ATTRIBUTES.get(unit) ?? NUMBER;
  const at = words.findIndex((word) => word.start >= start);
  const near = [
    ...words.slice(Math.max(0, at - 6), Math.max(0, at)).reverse(),
    ...words.filter((word) => word.start >= end).slice(0, 4),
  ];
  const noun = near.find(({ lemma, tag }) => tag === "NOUN" && MEASURE_NOUNS.has(lemma));
  return noun?.lemma ?? ATTRIBUTES.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? AMOUNT : NUMBER);
}
