/** A story and how near a new report is to it. */
export interface NearStory {
  readonly story: number;
  readonly score: number;
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

/** Stories by how near they are, nearest first; ties go to the older story. `near` holds one entry per candidate report. */
export function nearestStories(
  near: readonly { readonly story: number; readonly affinity: number }[],
  sizeOf: (story: number) => number,
): readonly NearStory[] {
  const byStory = new Map<number, number[]>();
  const ordered = near.toSorted((a, b) => b.affinity - a.affinity || a.story - b.story);
  for (const { story, affinity } of ordered) byStory.set(story, [...(byStory.get(story) ?? []), affinity]);
  const crowd = ordered.slice(CROWD_FROM, CROWD_TO).reduce((sum, { affinity }) => sum + affinity, 0);
  const discount = (CROWD_SHARE * crowd) / (CROWD_TO - CROWD_FROM);
  return [...byStory]
    .map(([story, affinities]) => ({ story, score: scoreOf(affinities, sizeOf(story)) - discount }))
    .sort((a, b) => b.score - a.score || a.story - b.story);
}

/** Half the nearest, half the mean of the nearest few; `affinities` fall. */
function scoreOf(affinities: readonly number[], size: number): number {
  const wanted = Math.min(NEAREST, size);
  const found = affinities.slice(0, wanted);
  const unseen = (wanted - found.length) * UNSEEN * found.at(-1)!;
  const mean = (found.reduce((sum, affinity) => sum + affinity, 0) + unseen) / wanted;
  return (affinities[0]! + mean) / 2;
}
