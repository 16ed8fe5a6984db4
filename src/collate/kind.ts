import { STATIVE } from "../lang/en/stative.js";
import type { EntryKind } from "../model/index.js";
import type { Fact } from "./fact.js";

/** What kind of point an entry is, by most of its claims. */
export function kindOf(facts: readonly Fact[], measured: boolean): EntryKind {
  const share = (test: (fact: Fact) => boolean): number => facts.filter(test).length / facts.length;
  if (share(isQuotation) > 0.5) return "quotation";
  if (share(({ body }) => body.modality === "opinion") > 0.5) return "opinion";
  if (share(({ body }) => body.modality !== "asserted") > 0.5) return "forecast";
  if (measured) return "quantity";
  return share(happens) >= 0.5 ? "event" : "state";
}

/** Whether a figure is the point of the entry: most of its claims have one, and no other respect is what they are compared in. */
export const isMeasured = (facts: readonly Fact[]): boolean =>
  !facts.some(({ lens }) => lens !== null && lens.rule !== "ordinal") &&
  (facts.some(({ focus }) => focus !== null) ||
    facts.filter(({ body }) => body.quantities.length > 0).length > facts.length / 2);

const isQuotation = ({ attribution, claim }: Fact): boolean =>
  attribution?.kind === "direct" &&
  attribution.content.some(({ start, end }) => start <= claim.start + 1 && claim.end <= end + 1);

const happens = ({ words }: Fact): boolean => words.some(({ tag, lemma }) => tag === "VERB" && !STATIVE.has(lemma));
