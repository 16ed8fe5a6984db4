/** More members than this aren't compared all with all; the rest go with the half that they are nearer to. */
const SAMPLE = 40;
/** Halves smaller than this are side reports of one event, not an event. */
const LEAST_HALF = 3;
/** Two halves whose reports are, across, less alike than this part of what they are within, are two look-alike events. .5 parts too few (basil), .65 splits stories of several days (ecbplus). */
const ACROSS = 0.6;
/** What has been told for months under the same names (a deed, the charge, the trial) is one event: without regard to dates its halves are this much alike. */
const ACROSS_UNDATED = 0.74;

/**
 * The smaller half of a story that is two stories, or null when it is one. Two look-alike events that met before either was
 * well known look like one story until both have reports enough to compare. Average linkage down to two groups.
 */
export function halve(
  members: readonly number[],
  affinity: (a: number, b: number) => number,
  likeness: (a: number, b: number) => number,
): readonly number[] | null {
  if (members.length < 2 * LEAST_HALF) return null;
  const sample = members.slice(-SAMPLE);
  const alike = sample.map((a, i) => sample.map((b, j) => (i === j ? 0 : affinity(a, b))));
  const [left, right] = twoGroups(alike);
  if (Math.min(left.length, right.length) < LEAST_HALF) return null;
  if (acrossOf(left, right, alike) >= ACROSS) return null;
  const undated = sample.map((a, i) => sample.map((b, j) => (i === j ? 0 : likeness(a, b))));
  if (acrossOf(left, right, undated) >= ACROSS_UNDATED) return null;
  const halves = [left.map((i) => sample[i]!), right.map((i) => sample[i]!)] as const;
  for (const member of members.slice(0, -SAMPLE)) nearer(member, halves, affinity).push(member);
  const smaller = halves[0].length < halves[1].length ? halves[0] : halves[1];
  return smaller.sort((a, b) => a - b);
}

/** How much two halves are alike across, as a part of what they are within. */
const acrossOf = (left: readonly number[], right: readonly number[], alike: readonly (readonly number[])[]): number =>
  meanAcross(left, right, alike) / ((meanWithin(left, alike) + meanWithin(right, alike)) / 2);

/** Joins the two groups most alike on average until two are left. */
function twoGroups(alike: readonly (readonly number[])[]): readonly [number[], number[]] {
  const sums = alike.map((row) => [...row]);
  const groups: number[][] = alike.map((_, i) => [i]);
  let alive = groups.map((_, i) => i);
  while (alive.length > 2) {
    const [a, b] = closest(alive, sums, groups);
    groups[a] = [...groups[a]!, ...groups[b]!];
    for (const other of alive) sums[other]![a] = sums[a]![other] = sums[a]![other]! + sums[b]![other]!;
    alive = alive.filter((group) => group !== b);
  }
  return [groups[alive[0]!]!, groups[alive[1]!]!];
}

function closest(
  alive: readonly number[],
  sums: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): readonly [number, number] {
  let best: readonly [number, number] = [alive[0]!, alive[1]!];
  let most = -1;
  for (const [x, a] of alive.entries())
    for (const b of alive.slice(x + 1)) {
      const mean = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
      if (mean <= most) continue;
      most = mean;
      best = [a, b];
    }
  return best;
}

function meanWithin(group: readonly number[], alike: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const a of group) for (const b of group) sum += alike[a]![b]!;
  return sum / (group.length * (group.length - 1));
}

function meanAcross(left: readonly number[], right: readonly number[], alike: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += alike[a]![b]!;
  return sum / (left.length * right.length);
}

function nearer(
  member: number,
  [left, right]: readonly [number[], number[]],
  affinity: (a: number, b: number) => number,
): number[] {
  const mean = (half: readonly number[]) =>
    half.slice(0, SAMPLE).reduce((sum, other) => sum + affinity(member, other), 0) / Math.min(SAMPLE, half.length);
  return mean(left) >= mean(right) ? left : right;
}
