import { foldName } from "../../lang/en/names/plainName.js";
import { forces } from "../../lang/en/speakers/forces.js";
import { looseWords } from "../../lang/en/speakers/sources.js";
import type { Entity } from "../../model/index.js";
import type { Discourse } from "./discourse.js";
import type { SourceHead } from "./sourceHead.js";

/**
 * The force that "police" or "Lund police" are, an index: of the organisations the report names the one whose name holds the word and
 * all that stands before the noun; -1 where the report names none or several.
 */
export function forceEntity({ draft }: Discourse, { words }: SourceHead): number {
  const word = forces.get(words.at(-1) ?? "");
  if (word === undefined) return -1;
  const asked = words.slice(0, -1).filter((one) => !looseWords.has(one));
  let found = -1;
  for (const [i, entity] of draft.entities.entries()) {
    if (entity.label !== "organisation" || !isNamed(entity, word, asked)) continue;
    if (found !== -1) return -1;
    found = i;
  }
  return found;
}

function isNamed({ name }: Entity, word: string, asked: readonly string[]): boolean {
  const folded = foldName(name);
  return folded.includes(word) && asked.every((one) => folded.includes(one));
}
