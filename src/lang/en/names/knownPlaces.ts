import { cities } from "./cities.js";
import { countries } from "./countries.js";
import { regions, states } from "./places.js";

const countryNames = new Set(countries.flatMap(({ names }) => names));
const capitals = new Set(countries.flatMap((country) => country.capitals));
const notPlaces = new Set(["kremlin", "white house", "downing street", "whitehall"]);

/** Whether `name` (as `foldName` gives it) is a state, one of its parts, a region or a large city. */
export function isKnownPlace(name: string): boolean {
  if (notPlaces.has(name)) return false;
  return countryNames.has(name) || states.has(name) || regions.has(name) || capitals.has(name) || cities.has(name);
}

/** Whether `name` is a state of the world. */
export const isCountry = (name: string): boolean => countryNames.has(name);
