/** Members compared when two large groups meet; the mean of so many tells as much as that of all. */
const SAMPLE = 6;

/** How surely two groups make one point on the whole: the mean over their pairs. */
export function cohesion(
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number,
): number {
  const [some, others] = [left.slice(0, SAMPLE), right.slice(0, SAMPLE)];
  let sum = 0;
  for (const a of some) for (const b of others) sum += scoreOf(a, b);
  return sum / (some.length * others.length);
}
