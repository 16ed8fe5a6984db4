import type { AnnotatedReport } from "../model/index.js";
import { affinity } from "./affinity.js";
import { createPostings } from "./postings.js";
import { type Profile, profileOf } from "./profile.js";
import { createRarity } from "./rarity.js";

/** Puts reports into stories one by one, as they arrive. */
export interface Clusterer {
  /** Lets the clusterer know how common words are, before the report itself is added. */
  readonly foresee: (report: AnnotatedReport) => void;
  /** Adds a report; the key of the story it belongs to. Keys are whole numbers as text, in order of first report. */
  readonly add: (report: AnnotatedReport) => string;
}

/** A report joins the story it is nearest to from here on. Lower merges look-alike events, higher splits stories whose reports differ. */
const JOIN = 0.18;
/** A story is as near as its nearest report and the mean of its nearest three: one stray likeness doesn't chain stories together. */
const NEAREST = 3;

/** An empty archive of stories. */
export function createClusterer(): Clusterer {
  const rarity = createRarity();
  const postings = createPostings(rarity);
  const profiles: Profile[] = [];
  const stories: number[] = [];
  const foreseen = new Map<AnnotatedReport, Profile>();
  let count = 0;

  function read(report: AnnotatedReport): Profile {
    const profile = foreseen.get(report) ?? profileOf(report, rarity);
    if (!foreseen.delete(report)) rarity.see(profile.terms);
    return profile;
  }

  function foresee(report: AnnotatedReport): void {
    foreseen.set(report, read(report));
  }

  function nearestStory(profile: Profile): number | null {
    const scores = new Map<number, number[]>();
    for (const number of postings.lookUp(profile)) {
      const story = stories[number]!;
      scores.set(story, [...(scores.get(story) ?? []), affinity(profile, profiles[number]!, rarity)]);
    }
    const ranked = [...scores].map(([story, all]) => ({ story, score: nearnessOf(all) }));
    const [best] = ranked.sort((a, b) => b.score - a.score || a.story - b.story);
    return best !== undefined && best.score >= JOIN ? best.story : null;
  }

  function add(report: AnnotatedReport): string {
    const profile = read(report);
    const story = nearestStory(profile) ?? count++;
    postings.add(profiles.length, profile);
    profiles.push(profile);
    stories.push(story);
    return String(story);
  }

  return { foresee, add };
}

function nearnessOf(scores: readonly number[]): number {
  const nearest = scores.toSorted((a, b) => b - a).slice(0, NEAREST);
  return (nearest[0]! + nearest.reduce((sum, score) => sum + score, 0) / nearest.length) / 2;
}
