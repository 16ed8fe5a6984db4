import { conceptOf, countryOf } from "../lang/en/concept.js";
import { fateNear } from "../lang/en/fateNear.js";
import { ANYBODY } from "../lang/en/people.js";
import { type Quantity, type ReportClaim, type Span, type Token, toInterval, type Witness } from "../model/index.js";
import { firstTokenFrom } from "./firstToken.js";

/** Fates whose count is the toll of an event: the figure that every report gives in words of its own. */
const TOLLS: ReadonlySet<string> = new Set(["dead", "injured", "missing"]);

/**
 * Points that a claim makes whatever its words. A count of the dead is the toll, be it "12 people died" or "the toll rose
 * to 17".
 */
export function facetsOf(
  witness: Witness,
  claim: Pick<ReportClaim, "start" | "end" | "quantities">,
): readonly string[] {
  const words = wordsOf(witness, claim);
  const tolls = claim.quantities.flatMap((q) => {
    const quantity = witness.quantities[q];
    if (quantity === undefined || quantity.relation !== null || !ANYBODY.has(quantity.unit)) return [];
    const from = words.findIndex((word) => word.end > quantity.start);
    const to = words.findIndex((word) => word.start >= quantity.end);
    const fate = from < 0 ? null : fateNear(words, from, to < 0 ? words.length : to);
    return fate !== null && TOLLS.has(fate) ? [`toll ${fate}`] : [];
  });
  const counts = claim.quantities.flatMap((q) => countOf(witness, witness.quantities[q]));
  return [...new Set([...tolls, ...counts])];
}

function wordsOf({ tokens, report }: Witness, { start, end }: Span) {
  const words: (Pick<Token, "start" | "end" | "lemma"> & { readonly lower: string })[] = [];
  for (let i = firstTokenFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= end) break;
    words.push({
      start: token.start,
      end: token.end,
      lemma: token.lemma,
      lower: report.text.slice(token.start, token.end).toLowerCase(),
    });
  }
  return words;
}

/** "11,000 North Korean soldiers": a count of what is told apart by a word of its own; every report's figure for it is one point. */
function countOf(witness: Witness, quantity: Quantity | undefined): readonly string[] {
  if (quantity === undefined || quantity.of === null || quantity.relation !== null) return [];
  if (toInterval(quantity).unit !== "1" || ANYBODY.has(quantity.unit)) return [];
  const head = conceptOf(quantity.unit);
  const words = wordsOf(witness, quantity.of);
  const concepts = words.map(({ lower, lemma }, i) => countryOf(lower, words[i + 1]?.lower ?? "") ?? conceptOf(lemma));
  const country = concepts.find((concept) => concept.startsWith("^"));
  return country === undefined ? [] : [`count ${head} ${country}`];
}

/** "range of up to 190 miles": a length, speed or weight of a thing that has a name; `thingOf` gives its concept. */
export function measureFacets(
  witness: Witness,
  quantities: readonly number[],
  thingOf: (quantity: Quantity) => string | null,
): readonly string[] {
  return quantities.flatMap((q) => {
    const quantity = witness.quantities[q];
    if (quantity === undefined || quantity.relation !== null || quantity.change !== null) return [];
    const { unit } = toInterval(quantity);
    const named = PHYSICAL.has(unit) && !TIMES.has(quantity.unit) ? thingOf(quantity) : null;
    return named === null ? [] : [`measure ${unit} ${named}`];
  });
}

const TIMES: ReadonlySet<string> = new Set(["month", "year", "week", "day", "hour", "minute", "second"]);

/** Base units of what a thing has one of: length, speed, weight. */
const PHYSICAL: ReadonlySet<string> = new Set(["m", "m/s", "kg"]);
