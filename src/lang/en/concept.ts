import stemmers from "snowball-stemmers";
import { COUNTRIES } from "./countries.js";
import { SYNONYMS } from "./synonyms.js";

const stemmer = stemmers.newStemmer("english");

/** The word without its endings. */
const stem = (word: string): string => stemmer.stem(word);

const synonyms = new Map<string, string>();
for (const line of SYNONYMS) {
  const [head = "", ...rest] = line.split(" ");
  for (const word of [head, ...rest]) if (!synonyms.has(stem(word))) synonyms.set(stem(word), `~${head}`);
}

const countries = new Map<string, string>();
for (const line of COUNTRIES) {
  const [head = "", ...rest] = line.split(" ");
  for (const name of [head, ...rest]) countries.set(name, `^${head}`);
}

/**
 * What a word stands for when claims are compared: its country, its group of synonyms, or its stem. `word` as printed or
 * as lemma; "us" is a pronoun, "US" a country.
 */
export function conceptOf(word: string): string {
  if (word === "us") return word;
  const lower = word.toLowerCase();
  const country = countries.get(lower);
  if (country !== undefined) return country;
  const stemmed = stem(lower);
  return synonyms.get(stemmed) ?? stemmed;
}

/** The country that two words name together ("North Korean", "Costa Rica"), or null. */
export const countryOf = (first: string, second: string): string | null =>
  countries.get(`${first.toLowerCase()}-${second.toLowerCase()}`) ?? null;
