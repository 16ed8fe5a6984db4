/**
 * Up to so many reports given together are taken to be mostly of one event: whoever compares a handful of files means them to
 * belong together. Of 900 samples of three to eight reports of one story 95 % came out as one story without this.
 */
const FEW = 20;
/** A report left over joins the story that most of the others are in: of those left over from one event 9 in 10 are this like it, of unrelated reports 1 in 6. */
const LEFT_OVER = 0.034;
/** Parts of several reports become one only when this alike: of two events sampled from one subject nearly all are less so. */
const PARTS = 0.3;
/** The most alike pairs that say how alike two parts are. */
const BEST = 3;

/** Stories of a few reports given together, with what was left over gathered in. `likeness` compares two reports by number. */
export function gather(
  stories: readonly (readonly number[])[],
  likeness: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const count = stories.reduce((sum, { length }) => sum + length, 0);
  if (stories.length < 2 || count > FEW) return stories;
  const [main, ...others] = stories.toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
  if (main === undefined || 2 * main.length < count) return stories;
  const joins = (story: readonly number[]) => link(main, story, likeness) >= (story.length === 1 ? LEFT_OVER : PARTS);
  const gathered = [main, ...others.filter(joins)].flat().sort((a, b) => a - b);
  return [gathered, ...others.filter((story) => !joins(story))];
}

function link(a: readonly number[], b: readonly number[], likeness: (a: number, b: number) => number): number {
  const best = a
    .flatMap((x) => b.map((y) => likeness(x, y)))
    .sort((x, y) => y - x)
    .slice(0, BEST);
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
