/** Words of a title or text, lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The best earlier article for each one, with how like it is; -1 when nothing is shared. */
export interface Nearest {
  readonly index: number;
  readonly likeness: number;
}

/** Clusters in which each article joins its nearest earlier one from `threshold` on. */
export function joinNearest(nearest: readonly Nearest[], threshold: number): readonly string[] {
  const keys: string[] = [];
  nearest.forEach(({ index, likeness }, i) => {
    keys.push(index >= 0 && likeness >= threshold ? keys[index]! : String(i));
  });
  return keys;
}

/** By Jaccard of title words. */
export function nearestByTitle(titles: readonly string[]): readonly Nearest[] {
  const sets = titles.map((title) => new Set(wordsOf(title)));
  return nearest(
    sets.map((set) => new Map([...set].map((word) => [word, 1]))),
    (shared, i, j) => {
      const union = sets[i]!.size + sets[j]!.size - shared;
      return union === 0 ? 0 : shared / union;
    },
  );
}

/** By cosine of TF-IDF over title and text, document frequencies of the whole set. */
export function nearestByTfIdf(texts: readonly string[]): readonly Nearest[] {
  const counts = texts.map((text) => {
    const terms = new Map<string, number>();
    for (const word of wordsOf(text)) terms.set(word, (terms.get(word) ?? 0) + 1);
    return terms;
  });
  const documents = new Map<string, number>();
  for (const terms of counts) for (const word of terms.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const vectors = counts.map((terms) => {
    const weights = [...terms].map(
      ([word, n]) => [word, (1 + Math.log(n)) * Math.log((texts.length + 1) / documents.get(word)!)] as const,
    );
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  return nearest(vectors, (dot) => dot);
}

function nearest(
  vectors: readonly ReadonlyMap<string, number>[],
  likeness: (dot: number, i: number, j: number) => number,
): readonly Nearest[] {
  const postings = new Map<string, [number, number][]>();
  return vectors.map((vector, i) => {
    const dots = new Map<number, number>();
    for (const [word, weight] of vector)
      for (const [j, other] of postings.get(word) ?? []) dots.set(j, (dots.get(j) ?? 0) + weight * other);
    for (const [word, weight] of vector) {
      const list = postings.get(word) ?? [];
      if (list.length === 0) postings.set(word, list);
      list.push([i, weight]);
    }
    let best: Nearest = { index: -1, likeness: 0 };
    for (const [j, dot] of dots)
      if (likeness(dot, i, j) > best.likeness) best = { index: j, likeness: likeness(dot, i, j) };
    return best;
  });
}
