import type { Profile } from "./profile.js";

/** Partners by facet that a claim is given beside those by words. */
const MOST = 24;

/** Adds to each claim's partners the later claims of other reports that share a facet with it, whatever their words. */
export function withFacets(
  profiles: readonly Profile[],
  candidates: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const byFacet = new Map<string, number[]>();
  profiles.forEach(({ facets }, i) => {
    for (const facet of facets) byFacet.set(facet, [...(byFacet.get(facet) ?? []), i]);
  });
  return candidates.map((partners, a) => {
    const facets = profiles[a]?.facets ?? [];
    if (facets.length === 0) return partners;
    const more = facets.flatMap((facet) => (byFacet.get(facet) ?? []).filter((b) => b > a).slice(0, MOST));
    return [...new Set([...partners, ...more])];
  });
}
