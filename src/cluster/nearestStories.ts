/** A story and how near a new report is to it. */
export interface NearStory {
  readonly story: number;
  readonly score: number;
}

/** An earlier report of a story, how much a new one is like it, and how many days lie between them; 0 where either has no date. */
export interface NearReport {
  readonly story: number;
  readonly affinity: number;
  readonly days: number;
}

/** A story is as near as its nearest report and the mean of its nearest five: one stray likeness doesn't chain stories together. */
const NEAREST = 5;
/** A report of the story that wasn't found at all counts as half as near as the last that was. */
const UNSEEN = 0.5;
/** Where many reports are alike (a hundred shootings), only what stands out from them counts: this much of the crowd's likeness is taken off. */
const CROWD_SHARE = 0.8;
/** The crowd: candidates after the first ten, up to the thirtieth. */
const CROWD_FROM = 10;
const CROWD_TO = 30;

/**
 * A report that lies further back among many alike is of another event of the kind: up to this part of the crowd's share is taken off
 * once more, within about so many days. Where no crowd is, dates don't matter: sparse archives tell of one event for months.
 * own_gva_stories 89.4 to 92.0, news_cluster_5w1h 96.7 to 97.1, the rest as before; 1.5 costs news_cluster_5w1h 1.5.
 */
const CROWD_APART = 1.2;
const APART_DAYS = 10;

/** Stories by how near they are, nearest first; ties go to the older story. `near` holds one entry per candidate report. */
export function nearestStories(near: readonly NearReport[], sizeOf: (story: number) => number): readonly NearStory[] {
  const ordered = near.toSorted((a, b) => b.affinity - a.affinity || a.story - b.story);
  const crowd = ordered.slice(CROWD_FROM, CROWD_TO).reduce((sum, { affinity }) => sum + affinity, 0);
  const discount = (CROWD_SHARE * crowd) / (CROWD_TO - CROWD_FROM);
  const standing = near
    .map(({ story, affinity, days }) => ({ story, affinity: affinity - discount * (1 + apartness(days)) }))
    .sort((a, b) => b.affinity - a.affinity || a.story - b.story);
  const byStory = new Map<number, number[]>();
  for (const { story, affinity } of standing) byStory.set(story, [...(byStory.get(story) ?? []), affinity]);
  return [...byStory]
    .map(([story, affinities]) => ({ story, score: scoreOf(affinities, sizeOf(story), discount) }))
    .sort((a, b) => b.score - a.score || a.story - b.story);
}

const apartness = (days: number): number => CROWD_APART * (1 - Math.exp(-days / APART_DAYS));

/** Half the nearest, half the mean of the nearest few; `affinities` fall and have the crowd's share, `discount`, taken off. */
function scoreOf(affinities: readonly number[], size: number, discount: number): number {
  const wanted = Math.min(NEAREST, size);
  const found = affinities.slice(0, wanted);
  const unseen = (wanted - found.length) * (UNSEEN * (found.at(-1)! + discount) - discount);
  const mean = (found.reduce((sum, affinity) => sum + affinity, 0) + unseen) / wanted;
  return (affinities[0]! + mean) / 2;
}
