import { printQuantity } from "../model/index.js";
import type { Fact } from "./fact.js";
import { IN_PART, type Measure, measuresOf } from "./measure.js";
import type { ReadingFacts } from "./readings.js";

/** What a reading says: its figure in normal form where that is the point of the entry, else the words of its fullest claim. */
export function sayReading(facts: ReadingFacts, measured: boolean): string {
  const figure = measured ? facts.map(figureOf).find((text) => text !== null) : null;
  if (figure !== null && figure !== undefined) return figure;
  const best = facts.toSorted((a, b) => b.words.length - a.words.length || a.ref.report - b.ref.report)[0];
  return best?.claim.exact ?? "";
}

function figureOf(fact: Fact): string | null {
  const measures = measuresOf(fact).filter(({ quantity }) => quantity.relation === null);
  const [measure] = measures;
  return measure === undefined ? null : inNormalForm(fact, measure);
}

/** "300 km ± 10 %", "more than 10,000 North Korean troops": a counted thing in the report's own words. */
function inNormalForm(fact: Fact, { quantity, count, fate, counted: how }: Measure): string {
  if (how !== undefined)
    return `${printQuantity({ ...quantity, unit: "1" })} ${fate}${how === null ? "" : how === IN_PART ? " (in part)" : " (counted)"}`;
  const counted =
    count && quantity.of !== null ? fact.witness.report.text.slice(quantity.of.start, quantity.of.end) : null;
  const bare = printQuantity(quantity.modifier === "~" ? { ...quantity, modifier: "=" } : quantity);
  const named =
    counted === null
      ? bare
      : `${printQuantity({ ...quantity, modifier: quantity.modifier === "~" ? "=" : quantity.modifier, unit: "1" })} ${counted}`;
  return quantity.modifier === "~" ? `${named} ± 10 %` : named;
}
