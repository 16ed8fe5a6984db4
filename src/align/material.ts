import type { Story, StoryEntity } from "../model/index.js";
import { type Features, featuresOf } from "./features.js";
import { letterVectors } from "./letters.js";
import { backgroundWeight } from "./meaning/background.js";
import { kinIn } from "./meaning/kin.js";
import { type Soft, softlyBy } from "./meaning/soft.js";
import type { Place, Profile } from "./profile.js";
import { placesIn, readClaims, readSentences } from "./read.js";
import { readVocabulary, type Vector, weigh } from "./vector.js";
import { wordsOf } from "./words.js";

/** What the claims of a story are compared by, each list in the order of the claims, all reports one after another. */
export interface Material {
  readonly profiles: readonly Profile[];
  readonly vectors: readonly Vector[];
  /** The same vectors, weighed for comparison by meaning. */
  readonly meant: readonly Vector[];
  /** How many concepts the vectors of the claims have. */
  readonly concepts: number;
  readonly features: readonly Features[];
  /** Ids of a claim's words as printed but for case, in text order. */
  readonly words: readonly Int32Array[];
  /** Claims of one number have the same words and names: what copies have in common is compared once. */
  readonly kinds: Int32Array;
  /** How many different words there are. */
  readonly spellings: number;
  /** Compares others with the claim taken, until another is taken. */
  readonly softly: (a: number) => (b: number) => Soft;
  /** The sentence in which a claim stands: its kind, its words, its runs of letters, and its place in the report, 0..1. */
  readonly sentences: readonly {
    readonly kind: number;
    readonly vector: Vector;
    readonly letters: Vector;
    readonly place: number;
  }[];
  /** How many runs of letters and concepts the vectors of sentences have. */
  readonly runs: number;
  readonly sentenceConcepts: number;
  /** Whether a claim stands in the first two sentences of a report that has a lead. */
  readonly opens: readonly boolean[];
  /** When each report was published, in days since 1970; NaN where it doesn't say. */
  readonly published: Float64Array;
}

/** Where meaning counts, common words tell more than they do by rarity alone. Pair F1 is the same at 3, which likens short texts worse. */
const SOFTLY = { steepness: 1.5, background: backgroundWeight };

/** Sentences of a report that has a lead: of a few lines half open it, and tell nothing of which news is the report's first. */
const LEAST_SENTENCES = 12;

const DAY = 86_400_000;

export function gather(story: Story, entities: readonly StoryEntity[]): Material {
  const places = placesIn(story, entities);
  const profiles = readClaims(places);
  const vocabulary = readVocabulary(profiles);
  const { concepts, rows } = vocabulary;
  const [vectors, meant] = [weigh(vocabulary), weigh(vocabulary, SOFTLY)];
  const verbs = rows.map(({ ids }, i) =>
    Uint8Array.from(ids, (id) => Number(profiles[i]?.verbs.has(concepts[id] as string))),
  );
  const sentence = ({ report, claim }: Profile): number => story.reports[report]?.claims[claim]?.sentence ?? 0;
  const { words, spellings } = numbered(
    profiles.map(({ report, claim }) => wordsOf(story.reports[report]?.claims[claim]?.exact ?? "")),
  );
  const sizes = story.reports.map(({ sentences }) => sentences.length);
  const published = Float64Array.from(story.reports, ({ report }) => Date.parse(report.published ?? "") / DAY);
  return {
    profiles,
    vectors,
    meant,
    concepts: concepts.length,
    features: profiles.map((profile) => featuresOf(story.reports[profile.report] as never, profile)),
    kinds: kindsOf(rows.map(({ ids }, i) => `${vectors[i]?.total} ${ids.join()} ${words[i]?.join()}`)),
    words,
    spellings,
    softly: softlyBy(kinIn(concepts), concepts.length, verbs, meant),
    ...sentencesOf(story, places, profiles, sentence),
    opens: profiles.map((profile) => sentence(profile) <= 1 && (sizes[profile.report] ?? 0) >= LEAST_SENTENCES),
    published,
  };
}

function sentencesOf(
  story: Story,
  places: readonly Place[],
  profiles: readonly Profile[],
  sentence: (profile: Profile) => number,
): Pick<Material, "sentences" | "runs" | "sentenceConcepts"> {
  const vocabulary = readVocabulary(readSentences(places));
  const vectors = weigh(vocabulary);
  const texts = story.reports.flatMap(({ report, sentences }) =>
    sentences.map(({ start, end }) => wordsOf(report.text.slice(start, end)).join(" ")),
  );
  const { vectors: letters, runs } = letterVectors(texts);
  const kinds = kindsOf(texts.map((text, i) => `${vectors[i]?.total} ${vectors[i]?.ids.join()} ${text}`));
  let count = 0;
  const firstOf = story.reports.map(({ sentences }) => {
    count += sentences.length;
    return count - sentences.length;
  });
  const sentences = profiles.map((profile) => {
    const id = (firstOf[profile.report] as number) + sentence(profile);
    const place = sentence(profile) / Math.max(1, story.reports[profile.report]?.sentences.length ?? 1);
    return { kind: kinds[id] as number, vector: vectors[id] as Vector, letters: letters[id] as Vector, place };
  });
  return { sentences, runs, sentenceConcepts: vocabulary.concepts.length };
}

/** A number for each text, the same for the same. */
function kindsOf(texts: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const kind = known.get(text) ?? known.size;
    known.set(text, kind);
    return kind;
  });
}

/** Words as numbers, one for each word of the story. */
function numbered(texts: readonly (readonly string[])[]): Pick<Material, "words" | "spellings"> {
  const ids = new Map<string, number>();
  const words = texts.map((words) =>
    Int32Array.from(words, (word) => {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(word, id);
      return id;
    }),
  );
  return { words, spellings: ids.size };
}
