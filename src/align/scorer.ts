import type { Story } from "../model/index.js";
import { longestRun } from "./longestRun.js";
import type { Profile } from "./profile.js";
import { likeness, wordLikeness } from "./similarity.js";
import { overlap, type Vector } from "./vector.js";
import type { Wording } from "./wording.js";

/** What claims are scored with. */
export interface Material {
  readonly story: Story;
  readonly profiles: readonly Profile[];
  readonly vectors: readonly Vector[];
  readonly wordings: readonly Wording[];
  /** Vectors of the sentences, all reports one after another, and where each report's begin. */
  readonly sentences: readonly Vector[];
  readonly firstSentence: readonly number[];
}

/** Claims whose own words share less than this don't make the same point, however alike their sentences are. */
const LEAST_WORDS = 0.05;

/** How surely claims `a` and `b`, by index, make the same point. `best` gives the best first look of a claim in a report. */
export function scorerOf(
  material: Material,
  best: (claim: number, report: number) => number,
): (a: number, b: number) => number {
  const { profiles, vectors } = material;
  const words = (a: number, b: number): number => wordLikeness(vectors[a] as Vector, vectors[b] as Vector);
  return (a, b) => {
    const first = words(a, b);
    const [p, q] = [profiles[a] as Profile, profiles[b] as Profile];
    const floor = floorOf(p, q);
    if (first < LEAST_WORDS) return floor;
    const [x, y] = [vectors[a] as Vector, vectors[b] as Vector];
    const { mass, count } = overlap(x, y);
    const score = likeness({
      both: (2 * mass) / (x.total + y.total),
      mass,
      context: contextLikeness(material, p, q),
      rank: Math.min(1, first / Math.max(first, best(a, q.report)), first / Math.max(first, best(b, p.report))),
      neighbours: neighbourLikeness(material, a, b, words),
      distance: Math.abs(placeOf(material, p) - placeOf(material, q)),
      ...wordingSigns(material.wordings[a] as Wording, material.wordings[b] as Wording),
      lead: count > 1 && opens(material, p) && opens(material, q) ? 1 : 0,
    });
    return floor + (1 - floor) * score;
  };
}

function wordingSigns(
  x: Wording,
  y: Wording,
): { readonly run: number; readonly order: number; readonly letters: number } {
  return {
    run: Math.max(1, longestRun(x.words, y.words)),
    order: overlap(x.orders, y.orders).mass,
    letters: (2 * overlap(x.letters, y.letters).mass) / (x.letters.total + y.letters.total || 1),
  };
}

/** Sentences of a report that has a lead: of a few lines half open it, and tell nothing of which news is the report's first. */
const LEAST_SENTENCES = 12;

/** Whether the claim stands in the first two sentences, one of which may be the headline. */
function opens({ story }: Material, { report, claim }: Profile): boolean {
  const witness = story.reports[report];
  return (witness?.claims[claim]?.sentence ?? 2) <= 1 && (witness?.sentences.length ?? 0) >= LEAST_SENTENCES;
}

/** The score of claims that give one figure, be it differently, in words of which none is common: no other claim must come first. */
const SAME_FIGURE = 0.95;

/** The score of claims that tell where one thing applies alone or first: few do, so they hardly mean different things. */
const SAME_RESTRICTION = 0.7;

/** The score of claims that tell of one man's custody, or of his election. */
const SAME_FACET = 0.5;

function floorOf(p: Profile, q: Profile): number {
  if (p.facets.length === 0 || q.facets.length === 0) return 0;
  const common = p.facets.filter((facet) => facet !== "elected" && q.facets.includes(facet));
  if (common.some((facet) => /^(?:toll|count|measure) /.test(facet))) return SAME_FIGURE;
  if (common.length === 0 && !election(p, q) && !election(q, p)) return 0;
  const named = [...p.concepts.keys()].some((concept) => concept.startsWith("@") && q.concepts.has(concept));
  if (!named) return 0;
  return common.some((facet) => facet.startsWith("restricted ")) ? SAME_RESTRICTION : SAME_FACET;
}

const election = (p: Profile, q: Profile): boolean => p.facets.includes("if elected") && q.facets.includes("elected");

function contextLikeness({ story, sentences, firstSentence }: Material, p: Profile, q: Profile): number {
  const at = ({ report, claim }: Profile): Vector =>
    sentences[(firstSentence[report] as number) + (story.reports[report]?.claims[claim]?.sentence ?? 0)] as Vector;
  return wordLikeness(at(p), at(q));
}

const STEPS = [
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
] as const;

function neighbourLikeness(
  { profiles }: Material,
  a: number,
  b: number,
  words: (a: number, b: number) => number,
): number {
  let best = 0;
  for (const [i, j] of STEPS)
    if (profiles[a + i]?.report === profiles[a]?.report && profiles[b + j]?.report === profiles[b]?.report)
      best = Math.max(best, words(a + i, b + j));
  return best;
}

function placeOf({ story }: Material, { report, claim }: Profile): number {
  const witness = story.reports[report];
  return (witness?.claims[claim]?.sentence ?? 0) / Math.max(1, witness?.sentences.length ?? 1);
}
