import { countries } from "./names/countries.js";

/** What a word names: a state or its people. */
interface StateWord {
  /** The state's name in one word: "united-states". */
  readonly state: string;
  readonly people: boolean;
}

/** Names and peoples of states without points, lower case. */
const words: ReadonlyMap<string, StateWord> = new Map(
  countries.flatMap(({ names, demonyms }) => {
    const state = (names[0] as string).replaceAll(" ", "-");
    const entry = (people: boolean) => (word: string) => [word.replaceAll(".", ""), { state, people }] as const;
    return [...names.map(entry(false)), ...demonyms.map(entry(true))];
  }),
);

/** The state a name or adjective stands for, in one word ("U.S.", "American": "united-states"); the word itself where it stands for none. Lower case. */
export const stateOf = (word: string): string => words.get(word.replaceAll(".", ""))?.state ?? word;

/** The country whose people a word names ("Briton", "Danes"), written as concepts write it; null for other words. */
export function nationOf(word: string): string | null {
  const found = words.get(word.toLowerCase());
  return found?.people ? `^${found.state}` : null;
}
