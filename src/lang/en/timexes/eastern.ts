import { countries } from "../names/countries.js";

/** States of eastern Asia and Oceania, by their usual names. */
const EASTERN_STATES: ReadonlySet<string> = new Set(
  "japan|north korea|south korea|china|hong kong|taiwan|philippines|australia|new zealand|fiji|vanuatu|samoa|tonga".split(
    "|",
  ),
);

const names = countries
  .filter(({ names: [name] }) => EASTERN_STATES.has(name as string))
  .flatMap((state) => [...state.names, ...state.demonyms, ...state.capitals])
  .map((name) => name.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()));

/** Places where it is tomorrow already when papers of Europe and America go to print: states, their peoples and capitals. */
export const EASTERN: RegExp = new RegExp(`\\b(?:${names.join("|")})\\b`);
