import type { Entity, Mention } from "../model/index.js";
import type { Draft } from "./draft.js";
import { type AssignedMention, assignMentions } from "./entities/assignMentions.js";
import { definedAcronyms } from "./entities/definedAcronyms.js";
import { gatherForms } from "./entities/forms.js";
import { mergeForms } from "./entities/mergeForms.js";
import { nameRuns } from "./entities/nameRuns.js";
import { findRoles } from "./entities/roles.js";
import { type NameSpan, trimRun } from "./entities/trimRun.js";
import { readWords } from "./entities/words.js";

/** Names and what they stand for, aliases merged within the report. Mentions come in text order, entities in order of first mention. */
export function findEntities(draft: Draft): {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
} {
  const words = readWords(draft);
  const spans: (NameSpan & { readonly sentence: number })[] = [];
  draft.sentences.forEach((at, sentence) => {
    for (const run of nameRuns(words, at))
      for (const { from, to, titled } of trimRun(words, run)) spans.push({ from, to, titled, sentence });
  });
  const forms = gatherForms(words, spans);
  const clusters = mergeForms(forms, definedAcronyms(words, spans));
  const assigned = assignMentions(words, forms, clusters);
  const mentionsOf: number[][] = assigned.entities.map(() => []);
  assigned.mentions.forEach(({ entity }, m) => {
    mentionsOf[entity]?.push(m);
  });
  return {
    mentions: assigned.mentions.map(({ start, end, entity, label }) => ({ start, end, kind: "name", label, entity })),
    entities: assigned.entities.map(({ forms: own, label }, i) => {
      const name = assigned.names[i] as string;
      const mentions = mentionsOf[i] as number[];
      const roles =
        label === "person"
          ? findRoles(
              words,
              mentions.map((m) => assigned.mentions[m] as AssignedMention),
            )
          : [];
      return { id: `n${i + 1}`, name, label, aliases: own.filter((exact) => exact !== name), mentions, roles };
    }),
  };
}
