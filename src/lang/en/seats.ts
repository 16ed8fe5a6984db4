import { wordSet } from "./wordSet.js";

/** Seats of government that stand for their state in news, so that "Moscow" and "Russia" say the same of a deed. Lower case. */
export const seats: ReadonlySet<string> = wordSet(
  "moscow kremlin kyiv kiev pyongyang seoul beijing ankara tehran minsk manila",
);

/** Continents with their adjectives, as concepts write them. */
export const continents: readonly (readonly [string, string])[] = [
  "europe european",
  "africa african",
  "asia asian",
].flatMap((line) => line.split(" ").map((word) => [word, `^${line.split(" ")[0]}`] as const));
