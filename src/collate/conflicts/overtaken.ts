import { fateOf } from "../../lang/en/fateNear.js";
import { FATES } from "../../lang/en/fates.js";
import type { Fact, Word } from "../fact.js";
import { negatedWords } from "../negated.js";
import { laterOf } from "../order.js";
import { type Patient, patientOf } from "../patientOf.js";
import { quoteOf } from "../quoteOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness the two fates are of different people. */
const LEAST_LIKENESS = 0.3;

/** Wounded, later dead; at large, later arrested: the same person, two fates of which one comes after the other. */
export const overtaken: Rule = (a, b, { likeness }) => {
  if (likeness < LEAST_LIKENESS || !sharesPerson(a, b)) return null;
  const [x, y] = [fatesOf(a), fatesOf(b)];
  for (const [fate, word] of x)
    for (const [other, otherWord] of y) {
      const later = follows(fate, other) && !y.has(fate) ? "a" : follows(other, fate) && !x.has(other) ? "b" : null;
      if (later === null || !isOnePatient(patientOf(a, word), patientOf(b, otherWord))) continue;
      const published = laterOf(a, b);
      return {
        kind: "overtaken",
        grade: "hard",
        text: tell(a, b, [word, otherWord], later),
        evidence: [quoteOf(a, word), quoteOf(b, otherWord)],
        later: published === later ? later : null,
      };
    }
  return null;
};

/** "for injuring his father" and "the death of Hale" are two people's fates. */
const isOnePatient = (x: Patient, y: Patient): boolean =>
  x !== "other" && y !== "other" && (x === null || y === null || x === y);

/** Fates are of people: that both name a town or a court doesn't make two people one. */
function sharesPerson(a: Fact, b: Fact): boolean {
  const people = peopleOf(b);
  return peopleOf(a).some((id) => people.includes(id));
}

const peopleOf = ({ body, witness, entityIds }: Fact): readonly string[] =>
  body.mentions.flatMap((m) => {
    const entity = witness.mentions[m]?.entity ?? null;
    const id = entity === null || witness.entities[entity]?.label !== "person" ? null : entityIds(entity);
    return id === null ? [] : [id];
  });

function tell(a: Fact, b: Fact, [word, other]: readonly [Word, Word], later: "a" | "b"): string {
  const [before, after] = [
    `${a.witness.sigil} still has “${quoteOf(a, word).exact}”`,
    `${b.witness.sigil} has “${quoteOf(b, other).exact}”`,
  ];
  return later === "b"
    ? `${before}; ${after}, which comes after it.`
    : `${b.witness.sigil} still has “${quoteOf(b, other).exact}”; ${a.witness.sigil} has “${quoteOf(a, word).exact}”, which comes after it.`;
}

function fatesOf({ words }: Fact): ReadonlyMap<string, Word> {
  const denied = negatedWords(words);
  const found = new Map<string, Word>();
  words.forEach((word, i) => {
    const fate = denied.has(i) || isNoFate(words, i) ? null : (electionFate(words, i) ?? fateOf(word));
    if (fate !== null && !found.has(fate)) found.set(fate, word);
  });
  return found;
}

/** "seeks to move", "house arrest". */
const isNoFate = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === "to" || /^(?:house|cardiac|home)$/.test(words[i - 1]?.lower ?? "");

/** "if she wins the election" is overtaken by "president-elect". */
function electionFate(words: readonly Word[], i: number): string | null {
  const { lemma, lower } = words[i] as Word;
  if (lower === "elect" || lower.endsWith("-elect")) return "elected";
  const open = words.slice(Math.max(0, i - 6), i).some((word) => word.lower === "if" || word.lower === "whether");
  const election = words.slice(i, i + 6).some((word) => word.lower === "election" || word.lower === "vote");
  return lemma === "win" && open && election ? "standing" : null;
}

const follows = (fate: string, other: string): boolean =>
  FATES.some((entry) => entry.fate === fate && entry.overtakes.includes(other));
