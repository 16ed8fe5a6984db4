import type { Story, StoryEntity } from "../model/index.js";
import { type Features, featuresOf } from "./features.js";
import { letterVectors } from "./letters.js";
import { backgroundWeight } from "./meaning/background.js";
import { findKin } from "./meaning/kin.js";
import { type Soft, softlyBy } from "./meaning/soft.js";
import type { Profile } from "./profile.js";
import { readClaims, readSentences } from "./read.js";
import { type Vector, weigh } from "./vector.js";
import { wordsOf } from "./words.js";

/** What the claims of a story are compared by, each list in the order of the claims, all reports one after another. */
export interface Material {
  readonly profiles: readonly Profile[];
  readonly vectors: readonly Vector[];
  /** How many concepts the vectors of the claims have. */
  readonly concepts: number;
  readonly features: readonly Features[];
  /** Ids of a claim's words as printed but for case, in text order. */
  readonly words: readonly Int32Array[];
  readonly softly: (a: number, b: number) => Soft;
  /** The sentence in which a claim stands: its words, its runs of letters, and its place in the report, 0..1. */
  readonly sentences: readonly {
    readonly id: number;
    readonly vector: Vector;
    readonly letters: Vector;
    readonly place: number;
  }[];
  /** Whether a claim stands in the first two sentences of a report that has a lead. */
  readonly opens: readonly boolean[];
}

/** Where meaning counts, common words tell more than they do by rarity alone. Pair F1 is the same at 3, which likens short texts worse. */
const SOFTLY = { steepness: 1.5, background: backgroundWeight };

/** Sentences of a report that has a lead: of a few lines half open it, and tell nothing of which news is the report's first. */
const LEAST_SENTENCES = 12;

export function gather(story: Story, entities: readonly StoryEntity[]): Material {
  const profiles = readClaims(story, entities);
  const { vectors, concepts } = weigh(profiles);
  const soft = weigh(profiles, SOFTLY);
  const verbs = soft.vectors.map(({ ids }, i) =>
    Uint8Array.from(ids, (id) => Number(profiles[i]?.verbs.has(soft.concepts[id] as string))),
  );
  const sentence = ({ report, claim }: Profile): number => story.reports[report]?.claims[claim]?.sentence ?? 0;
  const sizes = story.reports.map(({ sentences }) => sentences.length);
  return {
    profiles,
    vectors,
    concepts: concepts.length,
    features: profiles.map((profile) => featuresOf(story.reports[profile.report] as never, profile)),
    words: numbered(profiles.map(({ report, claim }) => wordsOf(story.reports[report]?.claims[claim]?.exact ?? ""))),
    softly: softlyBy(findKin(soft.concepts), verbs, soft.vectors),
    sentences: sentencesOf(story, entities, profiles, sentence),
    opens: profiles.map((profile) => sentence(profile) <= 1 && (sizes[profile.report] ?? 0) >= LEAST_SENTENCES),
  };
}

function sentencesOf(
  story: Story,
  entities: readonly StoryEntity[],
  profiles: readonly Profile[],
  sentence: (profile: Profile) => number,
): Material["sentences"] {
  const { firstSentence, profiles: all } = readSentences(story, entities);
  const { vectors } = weigh(all);
  const letters = letterVectors(
    story.reports.flatMap(({ report, sentences }) =>
      sentences.map(({ start, end }) => wordsOf(report.text.slice(start, end))),
    ),
  );
  return profiles.map((profile) => {
    const at = (firstSentence[profile.report] as number) + sentence(profile);
    const size = story.reports[profile.report]?.sentences.length ?? 1;
    return {
      id: at,
      vector: vectors[at] as Vector,
      letters: letters[at] as Vector,
      place: sentence(profile) / Math.max(1, size),
    };
  });
}

/** Words as numbers, one for each word of the story. */
function numbered(texts: readonly (readonly string[])[]): readonly Int32Array[] {
  const ids = new Map<string, number>();
  return texts.map((words) =>
    Int32Array.from(words, (word) => {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(word, id);
      return id;
    }),
  );
}
