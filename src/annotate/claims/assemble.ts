import type { Sentence } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isRelative, opensPredicate } from "./boundaries.js";
import { hasFiniteVerb, standsAlone, type Unit, unitsOf } from "./units.js";

/** Stretches of words that make one statement, in order; the first of `heads` is the one that stands alone. */
export interface Group {
  readonly head: number;
  readonly units: readonly Unit[];
}

/** Joins the stretches of a sentence into statements: one that can't stand alone goes with the one it hangs on. */
export function assemble(
  tree: Tree,
  sentence: Sentence,
  cuts: readonly number[],
  told: (first: number) => boolean,
): readonly Group[] {
  const units = unitsOf(tree, sentence, cuts);
  const home = new Int32Array(sentence.lastToken - sentence.firstToken);
  for (const [u, { first, last }] of units.entries())
    home.fill(u, first - sentence.firstToken, last - sentence.firstToken);
  const goesTo = units.map((unit, u) => {
    if (u > 0 && isUnfinished(tree, units[u - 1] as Unit)) return u - 1;
    if (standsAlone(tree, unit, told)) return u;
    const head = tree.heads[unit.head] as number;
    return head < 0 ? (u === 0 ? u : u - 1) : (home[head - sentence.firstToken] as number);
  });
  for (let u = 0; u + 2 < units.length; u++)
    if (isInserted(tree, units, u)) [goesTo[u], goesTo[u + 1], goesTo[u + 2]] = [u + 2, u + 1, u + 2];
  const members = new Map<number, Unit[]>();
  units.forEach((unit, u) => {
    const end = resolve(goesTo, u);
    members.set(end, [...(members.get(end) ?? []), unit]);
  });
  return [...members]
    .map(([u, list]) => ({ head: (units[u] as Unit).head, units: list }))
    .sort((a, b) => (a.units[0] as Unit).first - (b.units[0] as Unit).first);
}

/** "This change comes |", "has yet |": a stretch that ends in the middle of what it says. */
const isUnfinished = (tree: Tree, { first, last }: Unit): boolean =>
  tagIs(tree, last - 1, "TO", "DT", "PRP$", "MD", "VBZ", "VBP") || wordAt(tree, last - 1) === "yet"
    ? last - 1 > first
    : false;

/** "The mayor, | who led the port, | resigned": whatever the parser made of it, the ends belong together. */
function isInserted(tree: Tree, units: readonly Unit[], u: number): boolean {
  const [before, relative, after] = [units[u] as Unit, units[u + 1] as Unit, units[u + 2] as Unit];
  if (!isRelative(tree.tags[relative.first] as number) || !opensPredicate(tree.tags[after.first] as number))
    return false;
  return !hasFiniteVerb(tree, before) && hasFiniteVerb(tree, relative);
}

/** Follows who goes with whom; a circle ends at its first member. */
function resolve(goesTo: readonly number[], start: number): number {
  let at = start;
  let least = start;
  for (let steps = 0; steps <= goesTo.length; steps++) {
    const next = goesTo[at] as number;
    if (next === at) return at;
    at = next;
    if (steps > goesTo.length / 2) least = Math.min(least, at);
  }
  return least;
}
