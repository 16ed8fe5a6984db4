import { foldName } from "../../lang/en/names/plainName.js";
import { outlets } from "../../lang/en/outlets.js";
import { callSign, outletEndings } from "../../lang/en/outletWords.js";
import { bodyWords, companyNouns, groupNouns, mediaNouns } from "../../lang/en/speakers/nominals.js";
import type { Entity } from "../../model/index.js";
import { antecedent } from "./antecedent.js";
import type { Discourse } from "./discourse.js";
import type { SourceHead } from "./sourceHead.js";

/**
 * The organisation that "the company", "the newspaper" or "the sheriff's office" is, an index; -1 for none. A firm or group may be any that
 * is neither an outlet nor a public body, a paper any outlet; of every other kind ("the ministry", "the court") the name itself holds the
 * noun, and of all but papers the words before it. Without this every third was some other organisation named near ("the German foreign
 * ministry" a militia): in 1,370 reports 99 nominals of 273 are left without a name.
 */
export function organisationMeant(discourse: Discourse, head: SourceHead): number {
  const noun = head.words.at(-1) as string;
  const asked = head.words.slice(1, -1).filter((word) => word !== "'s");
  const { entities } = discourse.draft;
  return antecedent(discourse, head, "thing", nobody, (entity) => isMeant(entities[entity], noun, asked));
}

const nobody: ReadonlySet<number> = new Set();

function isMeant(entity: Entity | undefined, noun: string, asked: readonly string[]): boolean {
  if (entity === undefined) return false;
  const name = foldName(entity.name);
  const words = name.split(" ");
  if (mediaNouns.has(noun)) return isOutlet(entity.name, words);
  if (!asked.every((word) => name.includes(word))) return false;
  if (!companyNouns.has(noun) && !groupNouns.has(noun)) return words.includes(noun);
  return !isOutlet(entity.name, words) && !words.some((word) => bodyWords.has(word));
}

const isOutlet = (name: string, words: readonly string[]): boolean =>
  outlets.has(name.toLowerCase()) || callSign.test(name) || outletEndings.has(words.at(-1) as string);
