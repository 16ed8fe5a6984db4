import type { Witness } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";

/** Person entities of a report by age, worked out once a report. */
const known = new WeakMap<Witness, ReadonlyMap<number, number>>();

/** Longest stretch between a name and an age, in code units: ", a ". */
const BESIDE = 4;

const PREFIX = "aged ";

/** Whether somebody is known by an age only. */
export const isAgeAlone = (person: string): boolean => person.startsWith(PREFIX);

/**
 * Who is meant by an age ("the 19-year-old"): the story's entity of the one whose age the report gives beside a name, else an
 * id of the age alone, so that the same age tells of one person.
 */
export function agedPerson({ witness, entityIds }: Fact, age: number): string {
  const ages = known.get(witness) ?? agesIn(witness);
  known.set(witness, ages);
  const entity = ages.get(age);
  return (entity === undefined ? null : entityIds(entity)) ?? `${PREFIX}${age}`;
}

function agesIn({ quantities, mentions }: Witness): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { unit, start, end, minValue } of quantities) {
    if (unit !== "year of age" || found.has(minValue)) continue;
    const named = mentions.find(
      (mention) =>
        mention.kind === "name" &&
        ((mention.end <= start && start - mention.end <= BESIDE) || (mention.start >= end && mention.start - end <= 1)),
    );
    if (named?.label === "person" && named.entity !== null) found.set(minValue, named.entity);
  }
  return found;
}

/** Whether the report gives the age of one whom it names, so that another age is another person's. */
export function hasAge({ witness, entityIds }: Fact, person: string): boolean {
  const ages = known.get(witness) ?? agesIn(witness);
  known.set(witness, ages);
  return [...ages.values()].some((entity) => entityIds(entity) === person);
}

/** The age that a noun phrase tells ("a 19-year-old girl"); null where it tells none. */
export function ageIn({ witness }: Fact, words: readonly Word[]): number | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const age = witness.quantities.find(
    ({ unit, start, end }) => unit === "year of age" && start >= first.start && end <= last.end,
  );
  return age?.minValue ?? null;
}
