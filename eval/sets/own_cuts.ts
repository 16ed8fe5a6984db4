import { join } from "node:path";
import type { ReportClaim, Span } from "../../src/model/index.js";
import { labelledClaims } from "../labelledReports.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

/** One claim as it was cut when it was drawn, and what a reader said of it: acceptable, or what is wrong with it. */
interface Label extends Span {
  readonly draw: number;
  /** As `labelledReports` names it. */
  readonly document: string;
  /** What stood within the claim and wasn't part of it, as pairs of offsets. */
  readonly except?: readonly (readonly [number, number])[];
  readonly verdict: string;
}

/**
 * Claims drawn by a hash, the first three times from the stories and from political news, then half from general news, the last three from news of events, each judged
 * by hand: a complete statement that makes one point, without the frame it is told in. Of the accepted ones, how many are still
 * cut so; of the refused ones, how many no longer are. Each draw was taken from the output of its day, so its share of acceptable
 * claims is that day's figure.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels/cuts.jsonl"));
  const claims = labelledClaims(join(directory, ".."), labels);
  const known = labels.filter(({ document }) => claims.has(document));
  if (known.length === 0) return [];
  const made = (label: Label): boolean => (claims.get(label.document) ?? []).some((claim) => isSame(label, claim));
  const [accepted, refused] = [known.filter(isAccepted), known.filter((label) => !isAccepted(label))];
  return [
    ...drawn(labels),
    { name: "cuts: accepted ones still made", value: share(accepted.filter(made).length, accepted.length) },
    { name: "cuts: refused ones no longer made", value: share(refused.filter((l) => !made(l)).length, refused.length) },
  ];
};

const isAccepted = ({ verdict }: Label): boolean => verdict === "acceptable";
const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

/** What a reader said of each draw: no measure of today's cuts. */
const drawn = (labels: readonly Label[]): readonly Metric[] =>
  [...new Set(labels.map(({ draw }) => draw))].map((draw) => {
    const all = labels.filter((label) => label.draw === draw);
    const value = share(all.filter(isAccepted).length, all.length);
    return { name: `cuts: acceptable in draw ${draw}, of ${all.length}`, value, yardstick: true };
  });

/** The same words, with the same ones left out. */
function isSame(label: Label, claim: ReportClaim): boolean {
  if (claim.start !== label.start || claim.end !== label.end) return false;
  const gaps = label.except ?? [];
  return (
    gaps.length === claim.except.length &&
    claim.except.every((gap, i) => gap.start === gaps[i]?.[0] && gap.end === gaps[i]?.[1])
  );
}
