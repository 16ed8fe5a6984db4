/** How many answers are kept before all are forgotten. */
const MOST = 4096;

/**
 * The same function with its last answers kept, for what is dear to work out and asked for again and again: names come
 * in report after report. Only for pure functions, whose answers nobody changes; what is kept never shows.
 */
export function remember<T extends object | boolean>(work: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST) kept.clear();
    const answer = work(key);
    kept.set(key, answer);
    return answer;
  };
}
