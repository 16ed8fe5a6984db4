import { namesOtherDay, shareFigure } from "./features.js";
import { sameFigure } from "./floor.js";
import { type Held, heldIn } from "./held.js";
import { longestRunIn } from "./longestRun.js";
import type { Material } from "./material.js";
import type { Profile } from "./profile.js";
import type { Signs } from "./signs.js";
import type { Vector } from "./vector.js";
import { likenessBy } from "./wordLikeness.js";

/**
 * Reads the signs of pairs of claims, by index; those that need the softly compared pairs are given. The first call takes a claim, what it
 * returns compares others with that one, until another is taken.
 */
export function signsOf(
  material: Material,
): (a: number) => (b: number, rank: number, missing: number, verbs: number) => Signs {
  const { profiles, vectors, sentences, features, words, opens } = material;
  const own = heldIn(material.concepts);
  const inCommon = sentencesCompared(material);
  const neighbours = neighboursCompared(material);
  const runWith = longestRunIn(material.spellings);
  return (a) => {
    const [p, x, s, f] = [
      profiles[a] as Profile,
      vectors[a] as Vector,
      sentences[a] as Sentence,
      features[a] as Feature,
    ];
    own.hold(x);
    inCommon.hold(s);
    neighbours.hold(a);
    const longestRun = runWith(words[a] as Int32Array);
    return (b, rank, missing, verbs) => {
      const [q, y, t, g] = [
        profiles[b] as Profile,
        vectors[b] as Vector,
        sentences[b] as Sentence,
        features[b] as Feature,
      ];
      return {
        letters: inCommon.letters(t),
        mass: inCommon.mass(t),
        both: (2 * own.mass(y)) / (x.total + y.total || 1),
        rank,
        missing,
        verbs,
        run: Math.log(Math.max(1, longestRun(words[b] as Int32Array))),
        neighbours: neighbours.likeness(b),
        distance: Math.abs(s.place - t.place),
        lead: Number(opens[a] === true && opens[b] === true),
        facet: Number(sameFigure(p, q)),
        figure: Number(shareFigure(f, g)),
        otherDay: Number(namesOtherDay(f, g)),
        quoted: Number(f.quoted && g.quoted),
        mood: Number(f.mood !== g.mood),
      };
    };
  };
}

type Sentence = Material["sentences"][number];
type Feature = Material["features"][number];

/** What two sentences have in common; most hold several claims, so each pair comes up again. */
function sentencesCompared({ sentences, runs, sentenceConcepts }: Material) {
  const [letters, concepts] = [heldIn(runs), heldIn(sentenceConcepts)];
  const count = sentences.reduce((most, { id }) => Math.max(most, id + 1), 0);
  const known = [new Float64Array(count), new Float64Array(count)] as const;
  const knownFor = new Int32Array(count).fill(-1);
  let held: Sentence | undefined;
  const look = (t: Sentence): void => {
    if (knownFor[t.id] === held?.id) return;
    knownFor[t.id] = held?.id ?? -1;
    known[0][t.id] = (2 * letters.mass(t.letters)) / ((held?.letters.total ?? 0) + t.letters.total || 1);
    known[1][t.id] = Math.log1p(concepts.mass(t.vector));
  };
  return {
    hold: (s: Sentence): void => {
      letters.hold(s.letters);
      concepts.hold(s.vector);
      held = s;
    },
    letters: (t: Sentence): number => {
      look(t);
      return known[0][t.id] as number;
    },
    mass: (t: Sentence): number => {
      look(t);
      return known[1][t.id] as number;
    },
  };
}

const SIDES = [-1, 1] as const;

/** How alike the claims beside two claims are, each side of the one with each side of the other. */
function neighboursCompared({ profiles, vectors, concepts }: Material) {
  const beside: readonly Held[] = SIDES.map(() => heldIn(concepts));
  let held = 0;
  const vectorBeside = (i: number, side: number): Vector | undefined =>
    profiles[i + side]?.report === profiles[i]?.report ? vectors[i + side] : undefined;
  return {
    hold: (a: number): void => {
      held = a;
      SIDES.forEach((side, k) => {
        const vector = vectorBeside(a, side);
        if (vector !== undefined) beside[k]?.hold(vector);
      });
    },
    likeness: (b: number): number => {
      let best = 0;
      SIDES.forEach((side, k) => {
        const x = vectorBeside(held, side);
        if (x === undefined) return;
        for (const other of SIDES) {
          const y = vectorBeside(b, other);
          if (y !== undefined) best = Math.max(best, likenessBy(x, y, (beside[k] as Held).shared(y)));
        }
      });
      return best;
    },
  };
}
