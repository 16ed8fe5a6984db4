import { namesOtherDay, shareFigure } from "./features.js";
import { sameFigure } from "./floor.js";
import { heldIn } from "./held.js";
import { longestRunIn } from "./longestRun.js";
import type { Material } from "./material.js";
import type { Soft } from "./meaning/soft.js";
import { pairTable } from "./pairTable.js";
import type { Profile } from "./profile.js";
import type { Signs } from "./signs.js";
import type { Vector } from "./vector.js";

/**
 * Reads the signs of pairs of claims, by index, of so many `pairs` at most; what is softly compared is given. The first call takes a claim, what it
 * returns compares others with that one, until another is taken.
 */
export function signsOf(
  material: Material,
  pairs: number,
): (a: number) => (b: number, soft: Soft, rank: number) => Signs {
  const { profiles, sentences, features, opens } = material;
  const wordsInCommon = claimsCompared(material, pairs);
  const inCommon = sentencesCompared(material, pairs);
  const { lengthsOf, daysBetween } = reportsCompared(material);
  return (a) => {
    const [p, s, f] = [profiles[a] as Profile, sentences[a] as Sentence, features[a] as Feature];
    return (b, { share, missing, verbs }, rank) => {
      const [q, t, g] = [profiles[b] as Profile, sentences[b] as Sentence, features[b] as Feature];
      const [sentence, own] = [inCommon(s, t), wordsInCommon(a, b)];
      return {
        letters: sentence.letters,
        mass: sentence.mass,
        both: own.both,
        share,
        rank,
        missing,
        verbs,
        run: own.run,
        distance: Math.abs(s.place - t.place),
        lead: Number(opens[a] === true && opens[b] === true),
        facet: Number(sameFigure(p, q)),
        figure: Number(shareFigure(f, g)),
        otherDay: Number(namesOtherDay(f, g)),
        quoted: Number(f.quoted && g.quoted),
        mood: Number(f.mood !== g.mood),
        lengths: lengthsOf(p, q),
        days: daysBetween(p, q),
      };
    };
  };
}

/** Of fewer claims than this a report is no shorter than of so many: a line or two tell nothing of how long a report is. */
const LEAST_CLAIMS = 15;

/** Reports that lie further apart than this, in days, are no less of one story than these. */
const MOST_DAYS = 30;

/** What two reports are to each other, whatever their claims. */
function reportsCompared({ profiles, published }: Material) {
  const counts = new Float64Array(published.length);
  for (const { report } of profiles) counts[report] = (counts[report] as number) + 1;
  const sizes = counts.map((count) => Math.log(Math.max(LEAST_CLAIMS, count)));
  return {
    lengthsOf: (p: Profile, q: Profile): number => ((sizes[p.report] as number) + (sizes[q.report] as number)) / 2,
    daysBetween: (p: Profile, q: Profile): number => {
      const days = Math.abs((published[p.report] as number) - (published[q.report] as number));
      return Number.isNaN(days) ? 0 : Math.log1p(Math.min(MOST_DAYS, days));
    },
  };
}

type Sentence = Material["sentences"][number];
type Feature = Material["features"][number];

/** What two sentences have in common; most hold several claims, and copies the same, so each pair comes up again. */
function sentencesCompared({ runs, sentenceConcepts }: Material, pairs: number) {
  const [letters, concepts] = [heldIn(runs), heldIn(sentenceConcepts)];
  const table = pairTable(pairs);
  const known: Pick<Signs, "letters" | "mass">[] = [];
  return (s: Sentence, t: Sentence): Pick<Signs, "letters" | "mass"> => {
    const pair = table.enter(s.kind, t.kind);
    if (pair === known.length) {
      letters.hold(s.letters);
      concepts.hold(s.vector);
      known.push({
        letters: (2 * letters.mass(t.letters)) / (s.letters.total + t.letters.total || 1),
        mass: Math.log1p(concepts.mass(t.vector)),
      });
    }
    return known[pair] as Pick<Signs, "letters" | "mass">;
  };
}

/** The same of the words of two claims. */
function claimsCompared({ kinds, vectors, concepts, words, spellings }: Material, pairs: number) {
  const own = heldIn(concepts);
  const runWith = longestRunIn(spellings);
  const table = pairTable(pairs);
  const known: Pick<Signs, "both" | "run">[] = [];
  let [held, longestRun]: [number, (b: Int32Array) => number] = [-1, () => 0];
  return (a: number, b: number): Pick<Signs, "both" | "run"> => {
    const pair = table.enter(kinds[a] as number, kinds[b] as number);
    if (pair === known.length) {
      const [x, y] = [vectors[a] as Vector, vectors[b] as Vector];
      if (held !== a) {
        own.hold(x);
        longestRun = runWith(words[a] as Int32Array);
        held = a;
      }
      const run = Math.log(Math.max(1, longestRun(words[b] as Int32Array)));
      known.push({ both: (2 * own.mass(y)) / (x.total + y.total || 1), run });
    }
    return known[pair] as Pick<Signs, "both" | "run">;
  };
}
