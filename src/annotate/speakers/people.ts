import { sexOfName } from "../../lang/en/names/givenNames.js";
import { foldName } from "../../lang/en/names/plainName.js";
import { femaleTitles, maleTitles } from "../../lang/en/names/titles.js";
import type { Entity, Token } from "../../model/index.js";
import type { NamedDraft } from "../draft.js";

export type Sex = "male" | "female" | null;

/** Whether each entity of the report is a man or a woman, by title, role or first name; null when that can't be told. */
export function sexes(draft: NamedDraft): readonly Sex[] {
  const firstToken = new Map(draft.tokens.map(({ start }, i) => [start, i]));
  return draft.entities.map((entity) => (entity.label === "person" ? sexOf(draft, entity, firstToken) : null));
}

function sexOf(draft: NamedDraft, entity: Entity, firstToken: ReadonlyMap<number, number>): Sex {
  const { text } = draft.report;
  for (const mention of entity.mentions.slice(0, 12)) {
    const at = firstToken.get(draft.mentions[mention]?.start as number) ?? 0;
    const before = draft.tokens[at - 1] as Token | undefined;
    const told = before === undefined ? null : sexOfWord(foldName(text.slice(before.start, before.end)));
    if (told !== null) return told;
  }
  for (const role of entity.roles) {
    for (const word of foldName(text.slice(role.start, role.end)).split(" ").slice(-3)) {
      const told = sexOfWord(word);
      if (told !== null) return told;
    }
  }
  for (const name of [entity.name, ...entity.aliases]) {
    const words = foldName(name).split(" ");
    const told = words.length > 1 ? sexOfName(words[0] as string) : null;
    if (told !== null) return told;
  }
  return null;
}

function sexOfWord(word: string): Sex {
  if (maleTitles.has(word)) return "male";
  return femaleTitles.has(word) ? "female" : null;
}
