import type { Fact } from "../../fact.js";
import { fatesOf, follows } from "../../fatesOf.js";
import { patientOf } from "../../patientOf.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";

/** Fates that end another, in claims that have nothing but the person in common: of eight flags on the dead, who had been treated before, none was right. */
const ENDING: ReadonlySet<string> = new Set(["arrested", "elected"]);

interface Told {
  readonly fact: Fact;
  readonly person: string;
  readonly fates: readonly string[];
}

/** Claims that tell what became of one person, of which one is overtaken by the other: sought, arrested; wounded, dead. */
export const gatherFates: Gatherer = (facts) =>
  [...byKey(facts.flatMap(tell), ({ person }) => person)].flatMap(([about, told]) =>
    gatherAlike(told, isOvertaken, { rule: "overtaken", about }),
  );

function tell(fact: Fact): readonly Told[] {
  const found = new Map<string, string[]>();
  for (const [fate, word] of fatesOf(fact)) {
    const person = patientOf(fact, word);
    if (person !== null && person !== "other") found.set(person, [...(found.get(person) ?? []), fate]);
  }
  return [...found].map(([person, fates]) => ({ fact, person, fates }));
}

const isOvertaken = (a: Told, b: Told): boolean => overtakes(a, b) || overtakes(b, a);

const overtakes = (late: Told, early: Told): boolean =>
  late.fact.ref.report !== early.fact.ref.report &&
  late.fates.some(
    (fate) => ENDING.has(fate) && !early.fates.includes(fate) && early.fates.some((other) => follows(fate, other)),
  );
