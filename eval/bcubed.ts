/** BCubed precision, recall and F1 (Bagga and Baldwin 1998) in percent, over all articles. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares a clustering with the right one; both give the key of each article's cluster. */
export function bcubed(found: readonly string[], gold: readonly string[]): BCubed {
  const both = count(found.map((key, i) => `${key}\n${gold[i]}`));
  const [ofFound, ofGold] = [count(found), count(gold)];
  const [precision, recall] = [ofFound, ofGold].map((sizes, side) => {
    const keys = side === 0 ? found : gold;
    const shares = keys.map((key, i) => both.get(`${found[i]}\n${gold[i]}`)! / sizes.get(key)!);
    return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
  }) as [number, number];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
