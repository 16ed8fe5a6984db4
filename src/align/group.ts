/** Two nodes that say the same, by index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Mean score between two groups at which they become one. Higher: entries fall apart; lower: neighbouring points run
 * together. Sentence pairs on seven labelled stories: precision 88.5, recall 50.5 at 0.35; 85.3, 52.7 here; 80.9, 52.4 at 0.25.
 */
const COHESION = 0.3;

/** Members compared when two large groups meet; the mean of so many tells as much as that of all. */
const SAMPLE = 6;

/**
 * Groups nodes from the best link down, each time asking that the groups agree on the whole (so that A–B and B–C don't
 * chain A to C) and that no report speaks twice in one group unless it repeats itself. `decided` pairs are together whatever
 * their score.
 */
export function groupNodes(
  count: number,
  links: readonly Link[],
  scoreOf: (a: number, b: number) => number,
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean,
  decided: readonly (readonly [number, number])[] = [],
): readonly (readonly number[])[] {
  const home = Array.from({ length: count }, (_, i): number[] => [i]);
  for (const [a, b] of decided) join(home, a, b);
  const best = links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of best) {
    const [left, right] = [home[a] as number[], home[b] as number[]];
    if (left === right || !mayJoin(left, right) || cohesion(left, right, scoreOf) < COHESION) continue;
    join(home, a, b);
  }
  return [...new Set(home)].map((group) => group.toSorted((a, b) => a - b));
}

function join(home: number[][], a: number, b: number): void {
  const [left, right] = [home[a] as number[], home[b] as number[]];
  if (left === right) return;
  const [into, from] = left.length >= right.length ? [left, right] : [right, left];
  for (const node of from) {
    into.push(node);
    home[node] = into;
  }
}

function cohesion(
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number,
): number {
  let [sum, n] = [0, 0];
  for (const a of left.slice(0, SAMPLE))
    for (const b of right.slice(0, SAMPLE)) {
      sum += scoreOf(a, b);
      n++;
    }
  return sum / n;
}
