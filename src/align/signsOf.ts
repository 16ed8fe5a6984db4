import { namesOtherDay, shareFigure } from "./features.js";
import { sameFigure } from "./floor.js";
import { longestRun } from "./longestRun.js";
import type { Material } from "./material.js";
import type { Soft } from "./meaning/soft.js";
import type { Profile } from "./profile.js";
import type { Signs } from "./signs.js";
import { overlap, type Vector } from "./vector.js";
import { wordLikeness } from "./wordLikeness.js";

/** Reads the signs of the claims `a` and `b`, by index; `best` gives the best soft share that a claim has with any of a report. */
export function signsOf(
  material: Material,
  best: (claim: number, report: number) => number,
): (a: number, b: number, soft: Soft) => Signs {
  const { profiles, vectors, sentences, features, words, opens } = material;
  const inCommon = sentencesCompared();
  return (a, b, { share, missing, verbs }) => {
    const [p, q] = [profiles[a] as Profile, profiles[b] as Profile];
    const [x, y] = [vectors[a] as Vector, vectors[b] as Vector];
    const [s, t] = [sentences[a] as Sentence, sentences[b] as Sentence];
    const [f, g] = [features[a] as Feature, features[b] as Feature];
    const common = inCommon(s, t);
    return {
      letters: common.letters,
      mass: common.mass,
      both: (2 * overlap(x, y).mass) / (x.total + y.total || 1),
      rank: share === 0 ? 0 : Math.min(1, share / best(a, q.report), share / best(b, p.report)),
      missing,
      verbs,
      run: Math.log(Math.max(1, longestRun(words[a] as Int32Array, words[b] as Int32Array))),
      neighbours: neighbourLikeness(material, a, b),
      distance: Math.abs(s.place - t.place),
      lead: Number(opens[a] === true && opens[b] === true),
      facet: Number(sameFigure(p, q)),
      figure: Number(shareFigure(f, g)),
      otherDay: Number(namesOtherDay(f, g)),
      quoted: Number(f.quoted && g.quoted),
      mood: Number(f.mood !== g.mood),
    };
  };
}

type Sentence = Material["sentences"][number];
type Feature = Material["features"][number];

/** What two sentences have in common; most hold several claims, so each pair comes up again. */
function sentencesCompared(): (s: Sentence, t: Sentence) => Pick<Signs, "letters" | "mass"> {
  const known = new Map<number, Map<number, Pick<Signs, "letters" | "mass">>>();
  return (s, t) => {
    const row = known.get(s.id) ?? new Map<number, Pick<Signs, "letters" | "mass">>();
    if (row.size === 0) known.set(s.id, row);
    const found = row.get(t.id) ?? {
      letters: (2 * overlap(s.letters, t.letters).mass) / (s.letters.total + t.letters.total || 1),
      mass: Math.log1p(overlap(s.vector, t.vector).mass),
    };
    row.set(t.id, found);
    return found;
  };
}

const STEPS = [
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
] as const;

function neighbourLikeness({ profiles, vectors }: Material, a: number, b: number): number {
  let best = 0;
  for (const [i, j] of STEPS)
    if (profiles[a + i]?.report === profiles[a]?.report && profiles[b + j]?.report === profiles[b]?.report)
      best = Math.max(best, wordLikeness(vectors[a + i] as Vector, vectors[b + j] as Vector));
  return best;
}
