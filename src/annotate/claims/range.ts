/**
 * The numbers from `first` up to `last` (exclusive). A plain loop: these lists are made for every stretch of every sentence. `| 0`
 * makes small integers of what the engine may hold as floating-point numbers: every question asked by such a word is slow.
 */
export function range(first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let i = first | 0; i < last; i++) found.push(i);
  return found;
}
