import type { Draft } from "./entry.js";

/** Each doubling of the origins counts as much as a conflict. */
const ORIGINS = 3;
const REPORTS = 1.5;
const CONFLICT = 2;

/** What stands in the lead counts this much more than what stands at the end. */
const LEAD = 2;
const SPECIFIC = 0.15;
const OPINION = -1;

/** How much a reader wants to see the entry early: origins, reports, place, conflict, specificity. */
export function importanceOf({ readings, conflicts, standing, facts, kind, missingFrom }: Draft): number {
  const origins = new Set(readings.flatMap((reading) => reading.origins)).size;
  const reports = new Set(readings.flatMap((reading) => reading.reports)).size;
  const lead = Math.max(...facts.map(({ body, witness }) => 1 - body.sentence / Math.max(1, witness.sentences.length)));
  const specific = Math.max(
    ...facts.map(({ claim }) => claim.entities.length + claim.quantities.length + claim.timexes.length),
  );
  return (
    ORIGINS * Math.log2(1 + origins) +
    REPORTS * (reports / Math.max(1, reports + missingFrom.length)) * 2 +
    (standing === "conflict" || conflicts.length > 0 ? CONFLICT : 0) +
    LEAD * lead +
    SPECIFIC * Math.min(6, specific) +
    (kind === "opinion" && reports === 1 ? OPINION : 0)
  );
}
