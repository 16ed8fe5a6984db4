import type { AnnotatedReport } from "../model/index.js";
import { affinity, likeness } from "./affinity.js";
import { halve } from "./halve.js";
import { nearestStories } from "./nearestStories.js";
import { createPostings } from "./postings.js";
import { type Profile, profileOf } from "./profile.js";
import { createRarity } from "./rarity.js";
import { createShelf } from "./shelf.js";

/** Puts reports into stories one by one, as they arrive. */
export interface Clusterer {
  /** Adds a report; the key of the story it is put in: a whole number as text. Later reports may merge or part stories. */
  readonly add: (report: AnnotatedReport) => string;
  /** The stories as they stand: numbers of reports in order of arrival, from 0. */
  readonly stories: () => readonly (readonly number[])[];
  /** How much two reports are about the same, by number of arrival and whatever their dates, 0..1. */
  readonly likeness: (a: number, b: number) => number;
}

/** A report joins the story it is nearest to from here on. Lower merges look-alike events, higher splits stories whose reports differ. */
const JOIN = 0.15;
/** Two stories that a new report both joins become one when they are this alike on the whole: the report alone may be a round-up. */
const MERGE = 0.8 * JOIN;
/** Stories tried for a merge with the one joined, and reports of each compared. */
const BRIDGES = 3;
const SAMPLE = 8;
/** A story is looked at for a split whenever it has grown by this share: the cost per report stays the same. */
const SPLIT_GROWTH = 1.3;

const daysBetween = (a: Profile, b: Profile): number =>
  a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);

/** An empty archive of stories. What is kept of a report is its profile, not its text. */
export function createClusterer(): Clusterer {
  const rarity = createRarity();
  const postings = createPostings(rarity);
  const shelf = createShelf();
  const profiles: Profile[] = [];
  const lookedAt = new Map<number, number>(); // size at which a story was last looked at for a split

  const likenessOf = (a: number, b: number) => likeness(profiles[a]!, profiles[b]!, rarity);
  const affinityOf = (a: number, b: number) => affinity(profiles[a]!, profiles[b]!, rarity);

  function add(report: AnnotatedReport): string {
    const profile = profileOf(report, rarity);
    rarity.see(profile.terms);
    const number = profiles.push(profile) - 1;
    const near = postings.lookUp(profile).map((other) => ({
      story: shelf.storyOf(other),
      affinity: affinityOf(number, other),
      days: daysBetween(profile, profiles[other]!),
    }));
    const ranked = nearestStories(near, (story) => shelf.members(story).length).filter(({ score }) => score >= JOIN);
    const story = ranked[0]?.story ?? shelf.open();
    postings.add(number, profile);
    shelf.put(number, story);
    for (const other of ranked.slice(1, 1 + BRIDGES))
      if (alike(shelf.now(story), other.story) >= MERGE) shelf.merge(story, other.story);
    splitIfTwo(shelf.now(story));
    return String(shelf.storyOf(number));
  }

  /** Mean over pairs of the latest reports. */
  function alike(a: number, b: number): number {
    const [left, right] = [shelf.members(a).slice(-SAMPLE), shelf.members(b).slice(-SAMPLE)];
    let sum = 0;
    for (const x of left) for (const y of right) sum += affinityOf(x, y);
    return sum / (left.length * right.length);
  }

  function splitIfTwo(story: number): void {
    const members = shelf.members(story);
    if (members.length < SPLIT_GROWTH * (lookedAt.get(story) ?? 0)) return;
    lookedAt.set(story, members.length);
    split(story);
  }

  function split(story: number): boolean {
    const half = halve(shelf.members(story), affinityOf, likenessOf);
    if (half !== null) shelf.part(half);
    return half !== null;
  }

  /** Splits again with all that is known now: parts go to the end of the shelf and are looked at in their turn. */
  function stories(): readonly (readonly number[])[] {
    for (let story = 0; story < shelf.count(); story++) while (split(story));
    return shelf.stories().map(shelf.members);
  }

  return { add, stories, likeness: likenessOf };
}
