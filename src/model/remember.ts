/** So many answers are kept, and as many that were asked for before them. */
const MOST = 4096;

/**
 * The same function with its last answers kept, for what is dear to work out and asked for again and again: names come
 * in report after report. Only for pure functions, whose answers nobody changes; what is kept never shows.
 */
export function remember<T extends object | boolean>(work: (key: string) => T): (key: string) => T {
  let [kept, before] = [new Map<string, T>(), new Map<string, T>()];
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST) [kept, before] = [new Map(), kept];
    const answer = before.get(key) ?? work(key);
    kept.set(key, answer);
    return answer;
  };
}
