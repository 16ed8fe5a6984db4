import type { Sentence } from "../../model/index.js";
import { isVerb, type Tree } from "../syntax/tree.js";
import { hasMainVerb } from "./finite.js";
import { places } from "./places.js";
import { type Unit, unitsOf, wordsIn } from "./units.js";

/** Stretches of words that make one statement, in order; `head` is the word that the one that stands alone hangs on. */
export interface Group {
  readonly head: number;
  readonly units: readonly Unit[];
}

/** What attributions know of a sentence: where reported words begin, and where those begin that a frame interrupts. */
export interface Told {
  readonly begins: (token: number) => boolean;
  /** The token at which the words begin that go on at `token`; -1 where none do. */
  readonly resumes: (token: number) => number;
}

/** Joins the stretches of a sentence into statements: one that can't stand alone goes with the one it belongs to. */
export function assemble(tree: Tree, sentence: Sentence, cuts: readonly number[], told: Told): readonly Group[] {
  const units = unitsOf(tree, sentence, cuts);
  const goesTo = places(tree, units, told);
  const members = new Map<number, Unit[]>();
  units.forEach((unit, u) => {
    const end = resolve(goesTo, u);
    members.set(end, [...(members.get(end) ?? []), unit]);
  });
  const groups = [...members]
    .map(([u, list]) => ({ head: (units[u] as Unit).head, units: list }))
    .sort((a, b) => (a.units[0] as Unit).first - (b.units[0] as Unit).first);
  return completed(tree, groups, told);
}

/** A group without a main verb that isn't a clause by its opener joins the one before it, or the one behind it at the beginning. */
function completed(tree: Tree, groups: readonly Group[], told: Told): readonly Group[] {
  const found: Group[] = [];
  let waiting: readonly Unit[] = [];
  for (const group of groups) {
    const before = found.at(-1);
    if (isWhole(tree, group.units, told)) {
      found.push({ head: group.head, units: [...waiting, ...group.units] });
      waiting = [];
    } else if (before === undefined) waiting = [...waiting, ...group.units];
    else found[found.length - 1] = { head: before.head, units: inOrder([...before.units, ...group.units]) };
  }
  return waiting.length > 0 ? [{ head: (waiting[0] as Unit).head, units: waiting }, ...found] : found;
}

function isWhole(tree: Tree, units: readonly Unit[], told: Told): boolean {
  if (units.some(({ kind }) => kind === "tail" || kind === "relative" || kind === "adverbial")) return true;
  const words = wordsIn(units);
  return hasMainVerb(tree, words) || (told.begins((units[0] as Unit).first) && words.some((i) => isVerb(tree, i)));
}

const inOrder = (units: readonly Unit[]): readonly Unit[] => [...units].sort((a, b) => a.first - b.first);

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
