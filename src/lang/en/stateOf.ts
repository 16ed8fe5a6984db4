import { countries } from "./names/countries.js";

const states: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ names, demonyms }) =>
    [...names, ...demonyms].map(
      (word) => [word.replaceAll(".", ""), (names[0] as string).replaceAll(" ", "-")] as const,
    ),
  ),
);

/** The state a name or adjective stands for, in one word ("U.S.", "American": "united-states"); the word itself where it stands for none. Lower case. */
export const stateOf = (word: string): string => states.get(word.replaceAll(".", "")) ?? word;
