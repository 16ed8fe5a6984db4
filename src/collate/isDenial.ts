import type { Fact } from "./fact.js";
import { negatedWords } from "./negated.js";

/** Whether one of two claims denies what the other tells: "he conceded", "he had not conceded". */
export const isDenial = (a: Fact, b: Fact): boolean => denies(a, b) || denies(b, a);

/** Whether what the one denies is told by the other, and nowhere denied there. */
function denies({ words: a }: Fact, { words: b }: Fact): boolean {
  const [denied, there] = [negatedWords(a), negatedWords(b)];
  if (denied.size === 0) return false;
  const concepts = new Set([...denied].map((i) => a[i]?.concept));
  const told = b.flatMap(({ concept }, i) => (concepts.has(concept) ? [there.has(i)] : []));
  return told.length > 0 && !told.includes(true);
}
