import { printQuantity } from "../model/index.js";
import type { Fact } from "./fact.js";
import { IN_PART, type Measure, measuresOf, OF_SEVERAL } from "./measure.js";
import type { ReadingFacts } from "./readings.js";

/** Longer claims than this are no longer taken in at a glance, in code units; shorter ones than the other say too little. */
const [LONG, SHORT] = [200, 25];

/** What a reading says: its figure in normal form where that is the point of the entry, else the words of the claim that stands best alone. */
export function sayReading(facts: ReadingFacts, measured: boolean): string {
  const figure = measured ? facts.map(figureOf).find((text) => text !== null) : null;
  if (figure !== null && figure !== undefined) return figure;
  const best = facts.toSorted(
    (a, b) => help(a) - help(b) || b.words.length - a.words.length || a.ref.report - b.ref.report,
  )[0];
  return best?.claim.exact ?? "";
}

/** What a claim lacks to be a statement with a subject that is named. */
function help({ words, claim: { exact } }: Fact): number {
  const first = words[0];
  return (
    (/^\s*[\p{Ll},;:–—-]/u.test(exact) ? 4 : 0) +
    (first?.tag === "PRON" ? 2 : 0) +
    (words.some(({ tag }) => tag === "VERB" || tag === "AUX") ? 0 : 3) +
    (exact.length > LONG ? 1 : exact.length < SHORT ? 2 : 0)
  );
}

function figureOf(fact: Fact): string | null {
  const measures = measuresOf(fact).filter(({ quantity }) => quantity.relation === null);
  const [measure] = measures;
  return measure === undefined ? null : inNormalForm(fact, measure);
}

/** What is said of figures that aren't of all, or of more than all, who met with a fate in one incident. */
const NOT_ALL: ReadonlyMap<string, string> = new Map([
  [IN_PART, " (in part)"],
  [OF_SEVERAL, " (of several incidents)"],
]);

/** "300 km ± 10 %", "more than 10,000 North Korean troops": a counted thing in the report's own words. */
function inNormalForm(fact: Fact, { quantity, count, fate, toll, counted: how }: Measure): string {
  if (toll)
    return `${printQuantity({ ...quantity, unit: "1" })} ${fate}${how === null ? "" : (NOT_ALL.get(how) ?? " (counted)")}`;
  const counted =
    count && quantity.of !== null ? fact.witness.report.text.slice(quantity.of.start, quantity.of.end) : null;
  const bare = printQuantity(quantity.modifier === "~" ? { ...quantity, modifier: "=" } : quantity);
  const named =
    counted === null
      ? bare
      : `${printQuantity({ ...quantity, modifier: quantity.modifier === "~" ? "=" : quantity.modifier, unit: "1" })} ${counted}`;
  return quantity.modifier === "~" ? `${named} ± 10 %` : named;
}
