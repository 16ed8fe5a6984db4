import type { Fact } from "./fact.js";

/** Which of two claims is the later: by its report's date of publication. Null when they can't be told apart. */
export function laterOf(a: Fact, b: Fact): "a" | "b" | null {
  if (a.published === null || b.published === null) return null;
  const length = Math.min(a.published.length, b.published.length);
  const [x, y] = [a.published.slice(0, length), b.published.slice(0, length)];
  return x === y ? null : x > y ? "a" : "b";
}
