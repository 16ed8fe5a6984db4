/** Items grouped so that all that are one, also by way of others, stand together; groups and items in the order given. */
export function unite<T>(items: readonly T[], pairs: readonly (readonly [T, T])[]): readonly (readonly T[])[] {
  const parent = new Map<T, T>();
  const rootOf = (item: T): T => {
    let at = item;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(y, x);
  }
  const groups = new Map<T, T[]>();
  for (const item of items) {
    const root = rootOf(item);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
