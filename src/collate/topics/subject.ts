import { outlets } from "../../lang/en/outlets.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Label, StoryEntity } from "../../model/index.js";
import type { Fact } from "../fact.js";

/** Who or what an entry is about, by name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** What acts or is acted on comes before where it happens. */
const WORTH: Readonly<Record<Label, number>> = { person: 1, object: 0.9, organisation: 0.8, event: 0.6, place: 0.4 };

/** The subject of a claim's first verb is what the claim is about, more often than not. */
const SUBJECT = 0.7;

/** The named thing that most claims of the entry share, those before the first verb preferred; null where nothing is named. */
export function subjectOf(facts: readonly Fact[], names: ReadonlyMap<string, Named>): Subject | null {
  const worth = new Map<string, number>();
  for (const fact of facts)
    for (const id of new Set(fact.claim.entities)) {
      const named = names.get(id);
      if (named !== undefined)
        worth.set(id, (worth.get(id) ?? 0) + worthOf(named) + (isBeforeVerb(fact, id) ? SUBJECT : 0));
    }
  const [best] = [...worth].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best === undefined || best[1] < 0.5 * facts.length
    ? null
    : { id: best[0], name: (names.get(best[0]) as Named).name };
}

/** An outlet is where something was read, seldom what it is about. */
const OUTLET = 0.1;

const worthOf = ({ name, label }: Named): number =>
  outlets.has(name.toLowerCase()) && label !== "person" ? OUTLET : WORTH[label];

function isBeforeVerb(fact: Fact, id: string): boolean {
  const verb = fact.words.find(({ tag }) => tag === "VERB" || tag === "AUX");
  return fact.body.mentions.some((m) => {
    const mention = fact.witness.mentions[m];
    if (mention === undefined || mention.entity === null || fact.entityIds(mention.entity) !== id) return false;
    return verb === undefined || mention.end <= verb.start;
  });
}

export interface Named {
  readonly name: string;
  readonly label: Label;
}

/** What the things of a story are called in labels. `uses` gives every mention of an entity by name. */
export const namesOf = (
  entities: readonly StoryEntity[],
  uses: (entity: StoryEntity) => readonly string[],
): ReadonlyMap<string, Named> =>
  new Map(
    entities
      .map((entity) => [entity.id, { name: usualName(entity, uses(entity)), label: entity.label }] as const)
      .filter(([, { name }]) => !isDescription(name) && !isNobody(name)),
  );

/** "what", "many", "between": words that a tagger or a list of names takes for a name; "US" is one. */
export const isNobody = (name: string): boolean =>
  STOP_WORDS.has(name.toLowerCase()) && (name.length < 2 || name !== name.toUpperCase());

/** "village baker who once was the harbour's pilot": nobody is called so. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(name) && name.split(" ").length > MOST_LOWER;

const MOST_LOWER = 4;

/** The name used most, of a person the one used most that has more than one word; the shorter of equals. */
export function usualName({ name, label }: Pick<StoryEntity, "name" | "label">, uses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(use, (counts.get(use) ?? 0) + 1);
  const fit = [...counts].filter(([use]) => label !== "person" || FULL_NAME.test(use));
  const [best] = fit.toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return (best?.[0] ?? name).replace(/^(?:the|a|an) /i, "").replace(/\s+/g, " ");
}

/** Two words or three, each with a capital, no title before them. */
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}[\p{L}'’-]+$/u;
