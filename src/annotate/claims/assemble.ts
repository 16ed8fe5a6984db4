import type { Sentence } from "../../model/index.js";
import type { Tree } from "../syntax/tree.js";
import { places } from "./places.js";
import { type Unit, unitsOf } from "./units.js";

/** Stretches of words that make one statement, in order. */
export interface Group {
  readonly units: readonly Unit[];
}

/** What attributions know of a sentence: where reported words begin, where those go on that a frame interrupts, and the words that report. */
export interface Told {
  readonly begins: (token: number) => boolean;
  /** The token at which the words begin that go on at `token`; -1 where none do. */
  readonly resumes: (token: number) => number;
  readonly isCue: (token: number) => boolean;
}

/** Joins the stretches of a sentence into statements: one that can't stand alone goes with the one it belongs to. */
export function assemble(tree: Tree, sentence: Sentence, cuts: readonly number[], told: Told): readonly Group[] {
  const units = unitsOf(tree, sentence, cuts);
  if (units.length === 1) return [{ units }];
  const goesTo = places(tree, units, told);
  const members = new Map<number, Unit[]>();
  units.forEach((unit, u) => {
    const end = resolve(goesTo, u);
    const list = members.get(end);
    if (list === undefined) members.set(end, [unit]);
    else list.push(unit);
  });
  return [...members.values()]
    .map((list) => ({ units: list }))
    .sort((a, b) => (a.units[0] as Unit).first - (b.units[0] as Unit).first);
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
