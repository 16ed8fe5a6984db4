import { countries } from "./countries.js";
import { groupAdjectives } from "./things.js";

const demonyms: ReadonlySet<string> = new Set([
  ...countries.flatMap((country) => country.demonyms),
  ...groupAdjectives,
]);

/** Whether a word (or two: "north korean"), lower case, is the adjective or the people of a state, a faith or a party: no name of the state. */
export const isDemonym = (word: string): boolean => demonyms.has(word);
