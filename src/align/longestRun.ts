/** Words looked at of each claim; longer ones are whole paragraphs that couldn't be cut. */
const MOST = 80;

const rows = [new Uint8Array(MOST + 1), new Uint8Array(MOST + 1)] as const;

/** The length of the longest run of words that both have in the same order without a gap. */
export function longestRun(a: Int32Array, b: Int32Array): number {
  const [m, n] = [Math.min(MOST, a.length), Math.min(MOST, b.length)];
  let best = 0;
  rows[0].fill(0);
  rows[1].fill(0);
  for (let i = 0; i < m; i++) {
    const [before, now] = i % 2 === 0 ? rows : [rows[1], rows[0]];
    for (let j = 0; j < n; j++) {
      const length = a[i] === b[j] ? (before[j] as number) + 1 : 0;
      now[j + 1] = length;
      if (length > best) best = length;
    }
  }
  return best;
}
