import { countries } from "./names/countries.js";

const nations = new Map(
  countries.flatMap(({ names: [name = ""], demonyms }) =>
    demonyms.map((demonym) => [demonym, `^${name.replaceAll(" ", "-")}`] as const),
  ),
);

/** The country whose people a word names ("Briton", "Danes"), written as concepts write it; null for other words. */
export const nationOf = (word: string): string | null => nations.get(word.toLowerCase()) ?? null;
