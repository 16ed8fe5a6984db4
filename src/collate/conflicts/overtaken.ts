import { type Fact, type Word, wordsOf } from "../fact.js";
import { fatesOf, fatesToldIn, follows } from "../fatesOf.js";
import { laterOf } from "../order.js";
import { type Patient, patientOf } from "../patientOf.js";
import { peopleIn } from "../peopleIn.js";
import { quoteOf } from "../quoteOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness the two fates are of different people, or told as past: above it four flags of four were right, below it none of six. */
const LEAST_LIKENESS = 0.6;

/** Wounded, later dead; at large, later arrested: the same person, two fates of which one comes after the other. */
export const overtaken: Rule = (a, b, { likeness }) => {
  if (likeness < LEAST_LIKENESS || !sharesPerson(a, b) || !(namesSomebody(a) || namesSomebody(b))) return null;
  const [x, y] = [fatesOf(a), fatesOf(b)];
  for (const [fate, word] of x)
    for (const [other, otherWord] of y) {
      const later = follows(fate, other) && !y.has(fate) ? "a" : follows(other, fate) && !x.has(other) ? "b" : null;
      if (later === null || !areOne(a, patientOf(a, word), b, patientOf(b, otherWord))) continue;
      const [early, last] = later === "a" ? [b, fate] : [a, other];
      if (tellsBoth(early, last) || isGuess(early, last) || (last === "dead" && tellsOfDead(early))) continue;
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

/** "for injuring his father" and "the death of Hale" are two people's fates; through a lens both must be the one's it is about. */
function areOne(a: Fact, x: Patient, b: Fact, y: Patient): boolean {
  if (a.lens !== null) return x === a.lens.about && y === a.lens.about;
  if (x === "other" || y === "other") return false;
  return x === y || (x === null && maybe(a, y)) || (y === null && maybe(b, x));
}

/** Where the words don't tell whose fate it is, it may be that of the one person whom the claim names. */
const maybe = (fact: Fact, person: Patient): boolean => {
  const people = new Set(peopleIn(fact));
  return people.size < 2 && (person === null || people.has(person));
};

/** A report that tells the later fate of somebody of the claim elsewhere doesn't "still have" the earlier one. */
const tellsBoth = (fact: Fact, fate: string): boolean => {
  const { body, witness } = fact;
  const told = fatesToldIn(witness);
  return body.mentions.some((m) => {
    const entity = witness.mentions[m]?.entity ?? null;
    return entity !== null && witness.entities[entity]?.label === "person" && told.get(entity)?.has(fate) === true;
  });
};

/** "It is likely that Hale fled"; a vote to come is open by nature. */
const isGuess = ({ body }: Fact, last: string): boolean => last !== "elected" && body.modality !== "asserted";

/** A report of wounded and dead may have him among either: "Hale was mortally wounded. The boy has died." */
const tellsOfDead = ({ witness }: Fact): boolean =>
  witness.claims.some((claim) => fatesOf({ words: wordsOf(witness, claim) }).has("dead"));

/** "He was treated", "he died": who is meant is guessed twice. */
const namesSomebody = ({ body, witness }: Fact): boolean =>
  body.mentions.some((m) => witness.mentions[m]?.label === "person" && witness.mentions[m]?.kind !== "pronoun");

/** Fates are of people: that both name a town or a court doesn't make two people one. */
function sharesPerson(a: Fact, b: Fact): boolean {
  const people = peopleIn(b);
  return peopleIn(a).some((id) => people.includes(id));
}

function tell(a: Fact, b: Fact, [word, other]: readonly [Word, Word], later: "a" | "b"): string {
  const [before, after] = later === "b" ? [quoteOf(a, word), quoteOf(b, other)] : [quoteOf(b, other), quoteOf(a, word)];
  return `${before.report} still has “${before.exact}”; ${after.report} has “${after.exact}”, which comes after it.`;
}
