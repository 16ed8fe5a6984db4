import type { Profile } from "./profile.js";

/** The score of claims that give one figure, be it differently, in words of which none is common: no other claim must come first. */
const SAME_FIGURE = 0.95;

/** The score of claims that tell where one thing applies alone or first: few do, so they hardly mean different things. */
const SAME_RESTRICTION = 0.7;

/** The score of claims that tell of one man's custody, or of his election, before and after. */
const SAME_FATE = 0.5;

/** Whether both give a figure of one thing: of the labelled pairs that do, 18 make the same point, 2 are near, none is wrong. */
export const sameFigure = (p: Profile, q: Profile): boolean =>
  p.facets.some((facet) => /^(?:toll|count|measure) /.test(facet) && q.facets.includes(facet));

/** What two claims are surely alike by the points that they make, whatever their words, 0..1. */
export function floorOf(p: Profile, q: Profile): number {
  if (p.facets.length === 0 || q.facets.length === 0) return 0;
  if (sameFigure(p, q)) return SAME_FIGURE;
  const named = [...p.concepts.keys()].some((concept) => concept.startsWith("@") && q.concepts.has(concept));
  if (!named) return 0;
  if (p.facets.some((facet) => facet.startsWith("restricted ") && q.facets.includes(facet))) return SAME_RESTRICTION;
  const custody = p.facets.includes("custody") && q.facets.includes("custody");
  return custody || election(p, q) || election(q, p) ? SAME_FATE : 0;
}

const election = (p: Profile, q: Profile): boolean => p.facets.includes("if elected") && q.facets.includes("elected");
