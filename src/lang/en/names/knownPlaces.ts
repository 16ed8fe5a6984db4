import { cities } from "./cities.js";
import { countries } from "./countries.js";
import { regions, states } from "./places.js";

const countryNames = new Set(countries.flatMap(({ names }) => names));
const places = new Set([
  ...countryNames,
  ...states,
  ...regions,
  ...countries.flatMap(({ capitals }) => capitals),
  ...cities,
]);
for (const seat of ["kremlin", "white house", "downing street", "whitehall"]) places.delete(seat);

/** Whether `name` (as `foldName` gives it) is a state, one of its parts, a region or a large city. */
export const isKnownPlace = (name: string): boolean => places.has(name);

/** Whether `name` is a state of the world. */
export const isCountry = (name: string): boolean => countryNames.has(name);
