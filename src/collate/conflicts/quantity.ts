import { FINDING } from "../../lang/en/counting.js";
import { compareQuantities, meets } from "../../model/index.js";
import type { Fact } from "../fact.js";
import type { Measure } from "../measure.js";
import { daysApart, laterOf, namesTimes } from "../order.js";
import { type MeasurePair, pairMeasures } from "../pairMeasures.js";
import { printedOf } from "../printedOf.js";
import { quoteOf } from "../quoteOf.js";
import { slotPair } from "../slotPair.js";
import { differInBound } from "./bound.js";
import { countedApart } from "./countedApart.js";
import { diedSince, oneMoreDied } from "./diedSince.js";
import { isBound } from "./isBound.js";
import type { Closeness, Finding, Rule } from "./rule.js";
import { scopeOf } from "./scope.js";
import { withDoer } from "./withDoer.js";

/** Value, bound and scope of figures that measure the same thing. */
export const quantity: Rule = (a, b, closeness) => {
  const { likeness, common } = closeness;
  const pairs = pairMeasures(a, b, likeness, common);
  const findings = pairs.flatMap(([x, y]) => comparePair(a, b, x, y, closeness) ?? []);
  return (
    findings.find(({ grade }) => grade === "hard") ??
    findings.find(({ grade }) => grade === "soft") ??
    alone(a, b, likeness, pairs) ??
    findings[0] ??
    null
  );
};

/** What is compared nowhere else differs softly; at another day it has changed. */
function alone(a: Fact, b: Fact, likeness: number, compared: readonly MeasurePair[]): Finding | null {
  const pair = slotPair(a, b, likeness);
  if (pair === null || compared.some(([x, y]) => x === pair[0] || y === pair[1])) return null;
  const later = namesTimes(a, b) ? laterOf(a, b) : null;
  const found = { ...finding(a, b, ...pair), kind: "value", text: tell(a, b, ...pair) } as const;
  return later === null ? { ...found, grade: "soft" } : { ...found, grade: "variant", later };
}

function comparePair(a: Fact, b: Fact, x: Measure, y: Measure, closeness: Closeness): Finding | null {
  const { common } = closeness;
  const died = diedSince(a, b, x, y) ?? oneMoreDied(a, b, x, y);
  if (died !== null) return { ...finding(a, b, x, y), kind: "value", grade: "variant", ...died };
  if (x.counted || y.counted) return countedApart(a, b, x, y, { ...finding(a, b, x, y), text: tell(a, b, x, y) });
  if (!meets(x.interval, y.interval) || areOpposite(x, y) || areOpposite(y, x)) return differ(a, b, x, y, closeness);
  if (common >= COPIED && areOtherRanges(x, y))
    return { ...finding(a, b, x, y), kind: "value", grade: "hard", text: tell(a, b, x, y) };
  return scope(a, b, x, y) ?? bound(a, b, x, y, common) ?? apart(a, b, x, y);
}

/** "More than 50" and "fewer than 50" meet in no number. */
const areOpposite = ({ quantity: p }: Measure, { quantity: q }: Measure): boolean =>
  /^>/.test(p.modifier) && /^</.test(q.modifier) && `${p.modifier}${q.modifier}` !== ">=<=" && p.minValue >= q.maxValue;

/** The figures exclude each other. A toll that a later report gives higher has been overtaken. */
function differ(a: Fact, b: Fact, x: Measure, y: Measure, { likeness, common }: Closeness): Finding | null {
  const kind = isBound(x.quantity) || isBound(y.quantity) ? "bound" : "value";
  const later = laterOf(a, b);
  if (x.ageOf !== null) return common < COPIED && areGenerationsApart(x, y) ? null : ages(a, b, x, y);
  const more = withDoer(a, x, b, y);
  if (more !== null)
    return {
      ...finding(a, b, x, y),
      kind: "scope",
      grade: x.toll && y.toll ? "soft" : "variant",
      ...(x.toll && y.toll && more.said && { apart: true }),
      text: `${more.fact.witness.sigil} ${more.said ? "counts" : "may count"} whoever did it in: ${tell(a, b, x, y)}`,
    };
  if (x.fate !== null && !x.sure && !y.sure && isFound(a, x) !== isFound(b, y))
    return {
      ...finding(a, b, x, y),
      kind,
      grade: "variant",
      text: `${isFound(a, x) ? a.witness.sigil : b.witness.sigil} counts those who were found or seen: ${tell(a, b, x, y)}`,
    };
  const rises = later !== null && x.fate !== null && (later === "a") === x.quantity.minValue > y.quantity.minValue;
  if (!rises && later !== null && x.fate === null && namesTimes(a, b))
    return {
      ...finding(a, b, x, y),
      kind,
      grade: "variant",
      later,
      text: `At another time another figure: ${tell(a, b, x, y)}`,
    };
  if (rises)
    return {
      ...finding(a, b, x, y),
      kind,
      grade: "variant",
      later,
      rises: TOLLS.has(x.fate ?? "") ? "toll" : "figure",
      text: tell(a, b, x, y),
    };
  if (common < COPIED && (x.fate === null ? isPercent(x) : !areOfAll(a, b, x, y, likeness)))
    return { ...finding(a, b, x, y), kind, grade: "variant", text: `${tell(a, b, x, y)} Others may be meant.` };
  const grade = x.fate === null && common < COPIED && likeness < ALIGNED ? "soft" : "hard";
  return { ...finding(a, b, x, y), kind, grade, text: tell(a, b, x, y) };
}

/** Likeness from which two claims are held to make one point: other figures that differ may be of two things after all. */
const ALIGNED = 0.45;

/** How far from a figure the verb of finding stands, in words: "found three men who had been shot", "three bodies were found". */
const FOUND_WITHIN = 6;

/**
 * Whether those counted were found or seen, who may be a part of all. Of eight flags on counts of which one tells so, in as many stories, none
 * was right.
 */
function isFound({ words }: Fact, { quantity: { start, end } }: Measure): boolean {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= end);
  return words
    .slice(Math.max(0, from - FOUND_WITHIN), (to < 0 ? from : to) + FOUND_WITHIN)
    .some(({ lemma, tag }) => tag === "VERB" && FINDING.has(lemma));
}

/** Fates whose count is called a toll. */
const TOLLS: ReadonlySet<string> = new Set(["dead", "injured"]);

/** The likeness of claims that the alignment brought nowhere near each other. */
const UNALIGNED = 0.35;

/** Two polls, two taxes, two hours of a share: of nine flags on percentages told in other words, in five stories, none was right. */
const isPercent = ({ interval }: Measure): boolean => interval.unit === "%";

/** The first sentences of a report, which tell of the whole. */
const LEAD = 6;

/** Fewer are often a part of all, or those of another event. */
const MANY = 5;

/**
 * Whether two counts that exclude each other may both be of all who were meant, by two signs of four: the claims are aligned, both stand
 * in front, neither counts few, each is what its report gives for all. Of flags on such counts in nine draws 10 were right and 6 false, of
 * those with one of the first three signs or none 4 and 15; that tolls need one of the three only showed two flags in 300 incidents, one right.
 */
function areOfAll(a: Fact, b: Fact, x: Measure, y: Measure, likeness: number): boolean {
  const [p, q] = [x.quantity, y.quantity];
  const areWhole = x.toll && y.toll;
  const signs = [likeness > UNALIGNED, isLead(a) && isLead(b), Math.min(p.minValue, q.minValue) >= MANY, areWhole];
  return signs.filter(Boolean).length > 1;
}

const isLead = ({ body }: Fact): boolean => body.sentence < LEAD;

/** Two ages of one person, who is named. */
function ages(a: Fact, b: Fact, x: Measure, y: Measure): Finding {
  const [p, q] = [quoteOf(a, x.quantity), quoteOf(b, y.quantity)];
  const name = (x.ageOf === "" ? y.ageOf : x.ageOf)?.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  const whose = name === undefined || name === "" ? "" : ` as the age of ${name}`;
  return {
    ...finding(a, b, x, y),
    kind: "value",
    grade: daysApart(a, b) > BIRTHDAY && isBirthday(x, y) ? "variant" : "hard",
    text: `${p.report} has “${p.exact}”, ${q.report} “${q.exact}”${whose}.`,
  };
}

/** "Tor Hale, 49", "Tor Hale, 5": father and son, from this many years apart. */
const GENERATION = 20;

const areGenerationsApart = ({ quantity: p }: Measure, { quantity: q }: Measure): boolean =>
  Math.abs(p.minValue - q.minValue) >= GENERATION;

/** A birthday lies between reports so many days apart once in fifty times; nearer ones that are a year apart differ. */
const BIRTHDAY = 7;

/** A year apart: a birthday may lie between. */
const isBirthday = ({ quantity: p }: Measure, { quantity: q }: Measure): boolean =>
  Math.abs(p.minValue - q.minValue) <= 1;

/** Two counts of one size of which one has a part in. */
function scope(a: Fact, b: Fact, x: Measure, y: Measure): Finding | null {
  const found = scopeOf(a, b, x, y);
  return (
    found && { ...finding(a, b, x, y), kind: "scope", grade: found.grade, text: `${found.text} ${tell(a, b, x, y)}` }
  );
}

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** The same figure as another bound. */
const bound = (a: Fact, b: Fact, x: Measure, y: Measure, common: number): Finding | null =>
  differInBound(a, b, x, y, common)
    ? { ...finding(a, b, x, y), kind: "bound", grade: "soft", text: tell(a, b, x, y) }
    : null;

/** "20 to 40 years" and "23 to 40 years" overlap, and in the same words one of them was changed. */
const areOtherRanges = ({ quantity: p }: Measure, { quantity: q }: Measure): boolean =>
  p.minValue < p.maxValue &&
  q.minValue < q.maxValue &&
  p.unit === q.unit &&
  (p.minValue !== q.minValue || p.maxValue !== q.maxValue);

/** Both can hold, but they aren't one value: "at least 12" and 14, "about 10,000" and 11,000. */
function apart(a: Fact, b: Fact, x: Measure, y: Measure): Finding | null {
  if (x.interval.bound !== null && x.interval.bound === y.interval.bound && !areTolls(x, y)) return null;
  if (within(x, y) && within(y, x)) return null;
  if (!x.count && x.interval.bound === null && y.interval.bound === null) return null; // lengths and sums that meet are one, rounded twice
  if (isOff(x, y))
    return { ...finding(a, b, x, y), kind: "value", grade: "soft", text: `${tell(a, b, x, y)} Both can just hold.` };
  const later = laterOf(a, b);
  const rises = later !== null && x.fate !== null && (later === "a") === x.quantity.minValue > y.quantity.minValue;
  return {
    ...finding(a, b, x, y),
    kind: "value",
    grade: "variant",
    later: rises ? later : null,
    text: `${tell(a, b, x, y)} Both can hold.`,
  };
}

/** "At least 21" and "at least 30" of those hurt are two readings. */
const areTolls = (x: Measure, y: Measure): boolean => x.toll && y.toll && x.quantity.minValue !== y.quantity.minValue;

/** From this share on an "about" is stretched: 11,000 is "about 10,000" only just. Fewer are counted and not rounded so. */
const STRETCHED = 0.08;
const ROUNDED = 1000;

/** An exact count beside an estimate that it lies at the edge of. */
function isOff(x: Measure, y: Measure): boolean {
  const [p, q] = [x.quantity, y.quantity];
  if (!x.count || x.fate !== null || [p.modifier, q.modifier].sort().join("") !== "=~") return false;
  const [low, high] = [p.minValue, q.minValue].sort((one, other) => one - other) as [number, number];
  return low >= ROUNDED && p.minValue === p.maxValue && q.minValue === q.maxValue && high - low >= STRETCHED * low;
}

/** Whether the figure as printed lies in what the other allows. */
function within(x: Measure, y: Measure): boolean {
  const [from, to] = x.interval.bound === "min" ? [x.interval.min, x.interval.min] : x.interval.limit;
  const middle = x.interval.bound === "max" ? to : (from + to) / 2;
  return y.interval.limit[0] <= middle && middle <= y.interval.limit[1];
}

function tell(a: Fact, b: Fact, x: Measure, y: Measure): string {
  const { text } = compareQuantities(x.quantity, y.quantity);
  const printed = `${a.witness.sigil} has “${printedOf(a, x.quantity)}”, ${b.witness.sigil} “${printedOf(b, y.quantity)}”`;
  return text === "" ? `${printed}.` : `${printed}: ${text}.`;
}

const finding = (a: Fact, b: Fact, x: Measure, y: Measure): Pick<Finding, "evidence" | "later"> => ({
  evidence: [quoteOf(a, x.quantity), quoteOf(b, y.quantity)],
  later: null,
});
