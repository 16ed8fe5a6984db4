import { join } from "node:path";
import type { Modality, Polarity, Span } from "../../src/model/index.js";
import { judgedClaims } from "../labelledReports.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

/** A claim and how it is meant, as a reader sees it. */
interface Label extends Span {
  readonly document: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/**
 * Whether claims are denied, and whether they assert, plan, foretell, suppose or judge: drawn by a hash, four in five of them from
 * claims that hold a negation, a modal word or a word of planning or belief, and judged by hand. Claims that are cut otherwise now are left out.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels/modality.jsonl"));
  const judged = judgedClaims(join(directory, ".."), labels);
  if (judged.length === 0) return [];
  const share = (name: string, some: typeof judged, right: (one: (typeof judged)[number]) => boolean): Metric => ({
    name,
    value: (100 * some.filter(right).length) / Math.max(1, some.length),
    peers: `of ${some.length}`,
  });
  return [
    share("polarity: right", judged, ({ label, claim }) => label.polarity === claim.polarity),
    share(
      "polarity: right where denied",
      judged.filter(({ label }) => label.polarity === "negative"),
      ({ claim }) => claim.polarity === "negative",
    ),
    share("modality: right", judged, ({ label, claim }) => label.modality === claim.modality),
    share(
      "modality: right where not plainly asserted",
      judged.filter(({ label }) => label.modality !== "asserted"),
      ({ label, claim }) => label.modality === claim.modality,
    ),
  ];
};
