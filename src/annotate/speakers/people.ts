import { sexOfName } from "../../lang/en/names/givenNames.js";
import { foldName } from "../../lang/en/names/plainName.js";
import { sexOfTitle } from "../../lang/en/names/sexOfTitle.js";
import type { Entity, Token } from "../../model/index.js";
import type { NamedDraft } from "../draft.js";

export type Sex = "male" | "female" | null;

/** Whether each entity of the report is a man or a woman, by title, role or first name; null when that can't be told. */
export function sexes(draft: NamedDraft): readonly Sex[] {
  return draft.entities.map((entity) => (entity.label === "person" ? sexOf(draft, entity) : null));
}

/** The word before the one that begins at `start`, by halving. */
function wordBefore({ tokens }: NamedDraft, start: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && tokens[low]?.start === start ? tokens[low - 1] : undefined;
}

function sexOf(draft: NamedDraft, entity: Entity): Sex {
  const { text } = draft.report;
  for (const mention of entity.mentions.slice(0, 12)) {
    const before = wordBefore(draft, draft.mentions[mention]?.start as number);
    const told = before === undefined ? null : sexOfTitle(foldName(text.slice(before.start, before.end)));
    if (told !== null) return told;
  }
  for (const role of entity.roles) {
    for (const word of foldName(text.slice(role.start, role.end)).split(" ").slice(-3)) {
      const told = sexOfTitle(word);
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
