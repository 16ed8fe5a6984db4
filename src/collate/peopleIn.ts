import type { ReportClaim, Witness } from "../model/index.js";
import type { Fact } from "./fact.js";
import { kept } from "./kept.js";

/** The story's people whom a claim, or its subject before it, names or means by a pronoun; those who are named nowhere in its report left out. */
export const peopleIn: (fact: Fact) => readonly string[] = kept(({ body, witness, entityIds }) =>
  [...body.mentions, ...mentionsOfSubject(body, witness)].flatMap((m) => {
    const entity = witness.mentions[m]?.entity ?? null;
    const id = entity === null || !isNamedPerson(witness, entity) ? null : entityIds(entity);
    return id === null ? [] : [id];
  }),
);

const mentionsOfSubject = ({ subject }: ReportClaim, { mentions }: Witness): readonly number[] =>
  subject === null
    ? []
    : mentions.flatMap(({ start, end }, m) => (start >= subject.start && end <= subject.end ? [m] : []));

const isNamedPerson = ({ entities, mentions }: Witness, entity: number): boolean =>
  entities[entity]?.label === "person" && (entities[entity]?.mentions ?? []).some((m) => mentions[m]?.kind === "name");
