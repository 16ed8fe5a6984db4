import type { EntryKind } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Difference } from "./readings.js";

/** Verbs of being and having: what they say holds, it doesn't happen. */
const STATIVE: ReadonlySet<string> = new Set([
  "be",
  "have",
  "remain",
  "include",
  "contain",
  "own",
  "belong",
  "know",
  "believe",
]);

/** What kind of point an entry is, by most of its claims. */
export function kindOf(facts: readonly Fact[], differences: readonly Difference[]): EntryKind {
  const share = (test: (fact: Fact) => boolean): number => facts.filter(test).length / facts.length;
  if (share(isQuotation) > 0.5) return "quotation";
  if (share(({ body }) => body.modality === "opinion") > 0.5) return "opinion";
  if (share(({ body }) => body.modality !== "asserted") > 0.5) return "forecast";
  const measured = differences.some(({ finding }) => finding.kind === "value" || finding.kind === "bound");
  if (measured || share(({ body }) => body.quantities.length > 0) > 0.5) return "quantity";
  return share(happens) >= 0.5 ? "event" : "state";
}

const isQuotation = ({ attribution, claim }: Fact): boolean =>
  attribution?.kind === "direct" &&
  attribution.content.some(({ start, end }) => start <= claim.start + 1 && claim.end <= end + 1);

const happens = ({ words }: Fact): boolean => words.some(({ tag, lemma }) => tag === "VERB" && !STATIVE.has(lemma));
