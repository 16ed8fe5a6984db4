/** The numbers from `first` up to `last` (exclusive). A plain loop: these lists are made for every stretch of every sentence. */
export function range(first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) found.push(i);
  return found;
}
