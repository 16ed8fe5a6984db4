import { sharesAny } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";
import { between } from "./readings.js";

/** Larger groups are not looked through pair by pair. */
const MOST = 12;

/**
 * A group whose disagreements have nothing to do with each other makes two points: two claims differ on whether an
 * evacuation was ordered, two others on whether it is over. Each point gets its pair, and what else is most like it.
 */
export function splitTwoPoints(group: readonly Fact[], likeness: Likeness): readonly (readonly Fact[])[] {
  if (group.length < 4 || group.length > MOST) return [group];
  const kinds = new Map<string, Set<Fact>>();
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1))
      for (const { kind, grade } of between(a, b, likeness))
        if (grade === "hard") kinds.set(kind, (kinds.get(kind) ?? new Set<Fact>()).add(a).add(b));
  const [one, other, third] = [...kinds.values()];
  if (one === undefined || other === undefined || third !== undefined || sharesAny(one, other)) return [group];
  const rest = group.filter((fact) => !one.has(fact) && !other.has(fact));
  const nearer = (fact: Fact): boolean => mean(fact, one, likeness) > mean(fact, other, likeness);
  return [
    [...one, ...rest.filter(nearer)],
    [...other, ...rest.filter((fact) => !nearer(fact))],
  ];
}

const mean = (fact: Fact, others: ReadonlySet<Fact>, likeness: Likeness): number =>
  [...others].reduce((sum, other) => sum + likeness(fact.ref, other.ref), 0) / others.size;
