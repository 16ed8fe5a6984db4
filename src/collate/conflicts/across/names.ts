import { countryOf } from "../../../lang/en/concept.js";
import { STOP_WORDS } from "../../../lang/en/stopWords.js";
import type { Word } from "../../fact.js";

/** What words name: countries by their concept, other names word by word. */
export function namesIn(words: readonly Word[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i] as Word, words[i + 1]];
    const country = countryOf(word.lower, next?.lower ?? "");
    if (country !== null) i++;
    if (country !== null || word.concept.startsWith("^") || word.tag === "PROPN") names.add(country ?? word.concept);
  }
  return names;
}

/** Concepts of the words that say something, names left out. */
export const thingsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(({ tag, lower }) => (tag === "NOUN" || tag === "ADJ") && !STOP_WORDS.has(lower))
      .map(({ concept }) => concept),
  );

/** How many both have. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((concept) => b.has(concept)).length;

/** Both say something, and nothing of it is common. */
export const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0;
