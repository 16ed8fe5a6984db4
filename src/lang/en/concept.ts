import stemmers from "snowball-stemmers";
import { countries as states } from "./names/countries.js";
import { continents, seats } from "./seats.js";
import { SYNONYMS } from "./synonyms.js";

const stemmer = stemmers.newStemmer("english");

/** Stems kept, since stemming a word costs more than all else that is done with it; then forgotten, so that memory has a bound. */
const MOST_STEMS = 100_000;
const stems = new Map<string, string>();

/** The word without its endings. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const found = stemmer.stem(word);
  stems.set(word, found);
  return found;
}

const synonyms = new Map<string, string>();
for (const line of SYNONYMS) {
  const [head = "", ...rest] = line.split(" ");
  for (const word of [head, ...rest]) if (!synonyms.has(stem(word))) synonyms.set(stem(word), `~${head}`);
}

/** Names and peoples of states, a state's seat where it always stands for it, and continents; several words joined by "-". */
const countries = new Map<string, string>(continents);
for (const { names, demonyms, capitals } of states) {
  const head = `^${joined(names[0] as string)}`;
  for (const name of [...names, ...demonyms, ...capitals.filter((capital) => seats.has(capital))])
    if (!countries.has(joined(name))) countries.set(joined(name), head);
}

function joined(name: string): string {
  return name.replaceAll(" ", "-");
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

/** The stem that stands for a concept of one word: that of its first synonym, or the concept itself. */
export const stemIn = (concept: string): string => (concept.startsWith("~") ? stem(concept.slice(1)) : concept);

/** The country that two words name together ("North Korean", "Costa Rica"), or null. */
export const countryOf = (first: string, second: string): string | null =>
  countries.get(`${first.toLowerCase()}-${second.toLowerCase()}`) ?? null;
