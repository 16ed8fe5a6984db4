/** Members compared when two large groups meet; the mean of so many tells as much as that of all. */
const SAMPLE = 6;

/** How surely two groups make one point on the whole: the mean over their pairs. */
export function cohesion(
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number,
): number {
  const [m, n] = [Math.min(SAMPLE, left.length), Math.min(SAMPLE, right.length)];
  let sum = 0;
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) sum += scoreOf(left[i] as number, right[j] as number);
  return sum / (m * n);
}
