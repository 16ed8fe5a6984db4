import { outletKey } from "./outletKey.js";

/** Shorter keys are held inside too many others ("rt" in "courtney"). */
const SHORTEST_PART = 6;
/** A paper is called without its town ("Tribune-Review"); shorter ends are those of many ("Times"). */
const SHORTEST_END = 10;

/** Whether two names, hosts or abbreviations are of one outlet. */
export function sameOutlet(a: string, b: string): boolean {
  const [x, y] = [outletKey(a), outletKey(b)];
  if (x === "" || y === "") return false;
  if (x === y || initialsOf(a) === y || initialsOf(b) === x) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    (short.length >= SHORTEST_PART && long.startsWith(short)) || (short.length >= SHORTEST_END && long.endsWith(short))
  );
}

/** "npa" of "Norland Press Agency"; empty for fewer than three words. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && word.toLowerCase() !== "the");
  return words.length < 3 ? "" : words.map((word) => word[0]!.toLowerCase()).join("");
}
