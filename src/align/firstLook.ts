import { findCandidates } from "./candidates.js";
import { floorOf } from "./floor.js";
import type { Material } from "./material.js";
import type { Soft } from "./meaning/soft.js";
import type { Profile } from "./profile.js";
import type { Signs } from "./signs.js";
import { signsOf } from "./signsOf.js";
import { withFacets } from "./withFacets.js";

/** A pair of claims that may make one point, and what speaks for it. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly signs: Signs;
}

/** Share of the best partner's likeness below which a pair isn't looked at: hardly one of a hundred that make one point. */
const LEAST_RANK = 0.3;

/** Share of common words below which claims of one report don't tell one thing twice. */
const REPEATS = 0.4;

/** Looks at every pair of claims that have something in common, each by itself. */
export function firstLook(material: Material): readonly Candidate[] {
  const { profiles, vectors, concepts, softly } = material;
  const partners = withFacets(profiles, findCandidates(vectors, concepts));
  const reportOf = (claim: number): number => (profiles[claim] as Profile).report;
  const pairs = partners.flatMap((list, a) => list.map((b) => [a, b] as const));
  const best = profiles.map(() => new Map<number, number>());
  const note = (claim: number, report: number, share: number): void => {
    if (share > (best[claim]?.get(report) ?? 0)) best[claim]?.set(report, share);
  };
  const soft = pairs.map(([a, b]) => softly(a, b));
  pairs.forEach(([a, b], i) => {
    const { share } = soft[i] as Soft;
    note(a, reportOf(b), share);
    note(b, reportOf(a), share);
  });
  const bestOf = (claim: number, report: number): number => best[claim]?.get(report) ?? 0;
  const read = signsOf(material, bestOf);
  return pairs.flatMap(([a, b], i): readonly Candidate[] => {
    const { share } = soft[i] as Soft;
    const [p, q] = [profiles[a] as Profile, profiles[b] as Profile];
    const least = p.report === q.report ? REPEATS : LEAST_RANK * Math.max(bestOf(a, q.report), bestOf(b, p.report));
    return share < least && floorOf(p, q) === 0 ? [] : [{ a, b, signs: read(a, b, soft[i] as Soft) }];
  });
}
