import { leadingArticle } from "../lang/en/articles.js";
import type { Entity, EntityRef, Story, Witness } from "../model/index.js";

/**
 * The entities of all reports, or of the one with index `only`, that go by a name: by their fullest name, else by an alias,
 * else by any words they are mentioned in.
 */
export function findEntities({ reports }: Story, name: string, only: number | null): readonly EntityRef[] {
  const asked = plain(name);
  for (const namesOf of [fullName, aliases, mentioned]) {
    const found = reports.flatMap((witness, report) =>
      (only === null || only === report ? witness.entities : []).flatMap((entity, i) =>
        namesOf(witness, entity).some((each) => plain(each) === asked) ? [{ report, entity: i }] : [],
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const fullName = (_: Witness, { name }: Entity): readonly string[] => [name];

const aliases = (_: Witness, { aliases }: Entity): readonly string[] => aliases;

const mentioned = ({ mentions, report }: Witness, entity: Entity): readonly string[] =>
  entity.mentions.flatMap((m) => {
    const mention = mentions[m];
    return mention === undefined || mention.kind === "pronoun" ? [] : [report.text.slice(mention.start, mention.end)];
  });

/** Case, spacing and the kind of apostrophe don't matter, nor an article; which words are articles, the language says. */
const plain = (name: string): string =>
  name.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim().replace(leadingArticle, "");
