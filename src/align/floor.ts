import type { Profile } from "./profile.js";

/** The score of claims that give one figure, be it differently, in words of which none is common: no other claim must come first. */
const SAME_FIGURE = 0.95;

/** Whether both give a figure of one thing: of the labelled pairs that do, 18 make the same point, 2 are near, none is wrong. */
export const sameFigure = (p: Profile, q: Profile): boolean => p.facets.some((facet) => q.facets.includes(facet));

/** What two claims are surely alike by the figures that they give, whatever their words, 0..1. */
export const floorOf = (p: Profile, q: Profile): number => (sameFigure(p, q) ? SAME_FIGURE : 0);
