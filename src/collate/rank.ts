import type { Reading } from "../model/index.js";
import type { ReadingFacts } from "./readings.js";

interface Ranked {
  readonly facts: ReadingFacts;
  readonly reading: Reading;
}

/** Most origins first, then most reports, then the most precise, then the earliest report. */
export const rankReadings = (readings: readonly Ranked[]): readonly Ranked[] =>
  readings.toSorted(
    (a, b) =>
      b.reading.origins.length - a.reading.origins.length ||
      b.reading.reports.length - a.reading.reports.length ||
      precision(b.facts) - precision(a.facts) ||
      place(a.facts) - place(b.facts),
  );

/** A figure said outright beats a rounded one; a claim that measures beats one that doesn't. */
function precision(facts: ReadingFacts): number {
  const figures = facts.flatMap(({ body, witness }) => body.quantities.map((q) => witness.quantities[q]));
  return figures.length === 0 ? 0 : figures.some((q) => q?.modifier === "=") ? 2 : 1;
}

const place = (facts: ReadingFacts): number => Math.min(...facts.map(({ ref }) => ref.report * 1e5 + ref.claim));
