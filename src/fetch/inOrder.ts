/** Works on up to `ahead` items at a time and yields the results in the order of the items. `work` must not reject. */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= ahead) yield (await running.shift()) as R;
  }
  for (const rest of running) yield await rest;
}
