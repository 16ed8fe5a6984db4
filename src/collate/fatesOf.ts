import { fateOf } from "../lang/en/fateNear.js";
import { FATES } from "../lang/en/fates.js";
import type { Witness } from "../model/index.js";
import { type Fact, type Word, wordsOf } from "./fact.js";
import { kept } from "./kept.js";
import { negatedWords } from "./negated.js";

const told = new WeakMap<Witness, ReadonlyMap<number, ReadonlySet<string>>>();

/** The fates that a report tells of each of its people, by the claims that name them. Read once a report. */
export function fatesToldIn(witness: Witness): ReadonlyMap<number, ReadonlySet<string>> {
  const known = told.get(witness);
  if (known !== undefined) return known;
  const found = new Map<number, Set<string>>();
  for (const claim of witness.claims) {
    const fates = fatesOf({ words: wordsOf(witness, claim) });
    if (fates.size === 0) continue;
    for (const m of claim.mentions) {
      const entity = witness.mentions[m]?.entity ?? null;
      if (entity === null) continue;
      const set = found.get(entity) ?? new Set<string>();
      found.set(entity, set);
      for (const fate of fates.keys()) set.add(fate);
    }
  }
  told.set(witness, found);
  return found;
}

/** What became of people by a claim, each fate with the first word that tells it. */
export const fatesOf: (fact: Pick<Fact, "words">) => ReadonlyMap<string, Word> = kept(({ words }) => {
  const denied = negatedWords(words);
  const found = new Map<string, Word>();
  words.forEach((word, i) => {
    const fate = denied.has(i) ? null : (electionFate(words, i) ?? (isNoFate(words, i) ? null : fateOf(word)));
    if (fate !== null && !found.has(fate)) found.set(fate, word);
  });
  return found;
});

/** Whether one fate comes after the other and puts an end to it. */
export const follows = (fate: string, other: string): boolean =>
  FATES.some((entry) => entry.fate === fate && entry.overtakes.includes(other));

/** "seeks to move", "house arrest", "treatment records". */
const isNoFate = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === "to" ||
  (words[i - 1]?.lower === "to" && words[i]?.tag === "VERB") || // "means to kill them"
  words.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === "if" || lower === "unless") ||
  (words[i]?.lower.endsWith("ing") && words[i - 1]?.lower === "of") || // "on charges of fleeing"
  (words[i]?.tag === "NOUN" && words[i + 1]?.tag === "NOUN") ||
  /^(?:house|cardiac|home)$/.test(words[i - 1]?.lower ?? "");

/** "if she wins the election" is overtaken by "president-elect". */
function electionFate(words: readonly Word[], i: number): string | null {
  const { lemma, lower } = words[i] as Word;
  if (lower === "elect" || lower.endsWith("-elect")) return "elected";
  const open = words.slice(Math.max(0, i - 6), i).some((word) => word.lower === "if" || word.lower === "whether");
  const election = words.slice(i, i + 6).some((word) => word.lower === "election" || word.lower === "vote");
  return lemma === "win" && open && election ? "standing" : null;
}
