/** The indices of a longest strictly rising subsequence (Schensted 1961), in order. */
export function longestRising(values: readonly number[]): readonly number[] {
  const tails: number[] = []; // index of the smallest value that ends a rising run of each length
  const before: number[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = i;
  });
  const rising: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) rising.push(i);
  return rising.reverse();
}
