import { OF_THE_PLACE, OF_THE_STATE, SPEAKING_FOR, STANCES } from "../../lang/en/stances.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { type Voice, voiceOf } from "../voice.js";
import type { Rule } from "./rule.js";

/** Below this likeness two speakers may well say two things. */
const LEAST_LIKENESS = 0.62;

/** Two may well say much the same; only what is told in nearly the same words is told of one utterance. Of nine flags below it one was right. */
const SAME_WORDING = 0.9;

/** The same content in the mouths of two. A body and the person who speaks for it are no contradiction. */
export const holder: Rule = (a, b, { likeness, common }) => {
  if (likeness < LEAST_LIKENESS || common < SAME_WORDING) return null;
  const [x, y] = [voiceOf(a), voiceOf(b)];
  if (x !== null && y !== null && isPartOf(x, y)) return null;
  if (x === null || y === null || !(areTwoPeople(a, b, x, y) || areTwoBodies(a, b, x, y) || areTwoSides(x, y)))
    return null;
  const [p, q] = [quoteOf(a, x.span), quoteOf(b, y.span)];
  return {
    kind: "holder",
    grade: isUtterance(a) || isUtterance(b) ? "hard" : "soft",
    text: `${a.witness.sigil} has it from “${p.exact}”, ${b.witness.sigil} from “${q.exact}”.`,
    evidence: [p, q],
    later: null,
  };
};

/** "Headteachers", "head teachers"; "Adam (Pip) Hale", "Hale". */
function isPartOf(x: Voice, y: Voice): boolean {
  const [p, q] = [x, y].map(({ words }) => words.map(({ lower }) => lower).join("")) as [string, string];
  return p.endsWith(q) || q.endsWith(p);
}

/** Somebody's own words or stand; that two tell of one fact is no contradiction. */
const isUtterance = ({ attribution, witness, body }: Fact): boolean =>
  attribution?.kind === "direct" ||
  body.modality === "opinion" ||
  body.modality === "forecast" ||
  (attribution?.cue.some((cue) => wordsOf(witness, cue).some(({ lemma }) => STANCES.has(lemma))) ?? false);

/** Two names, of which neither is part of the other. */
function areTwoPeople(a: Fact, b: Fact, x: Voice, y: Voice): boolean {
  const [last, other] = [x.person.at(-1), y.person.at(-1)];
  if (last === undefined || other === undefined || (a.speaker !== null && a.speaker === b.speaker)) return false;
  return !x.person.includes(other) && !y.person.includes(last) && !areSpellings(x.person, y.person);
}

/** "Mira DeLorn", "Mira de Lorn"; "Oleg Sorenko", "Oleg Sorenka": one name in two spellings. */
function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(""), b.join("")];
  if (x.endsWith(y) || y.endsWith(x) || isLetterOff(x, y)) return true;
  const [p, q] = [a.at(-1) ?? "", b.at(-1) ?? ""];
  return a.length > 1 && b.length > 1 && a[0] === b[0] && p.slice(0, STEM) === q.slice(0, STEM);
}

/** "Brandt", "Brant": all letters but one are the other's, from both ends. */
function isLetterOff(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < LEAST_LETTERS || Math.abs(x.length - y.length) > 1) return false;
  let head = 0;
  while (head < least && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < least - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return head + tail >= Math.max(x.length, y.length) - 1;
}

/** Shorter names that differ in a letter are two: "Hale", "Hall". */
const LEAST_LETTERS = 5;

/** Letters at its beginning by which a surname is known in another spelling. */
const STEM = 3;

/** Two bodies without a word in common, which no letters of one stand for the other. */
function areTwoBodies(a: Fact, b: Fact, x: Voice, y: Voice): boolean {
  if (x.body.length === 0 || y.body.length === 0 || (a.speaker !== null && a.speaker === b.speaker)) return false;
  const initials = (words: readonly string[]): string =>
    words
      .filter((word) => !STOP_WORDS.has(word))
      .map((word) => word[0])
      .join("");
  return (
    !x.body.some((word) => y.body.includes(word)) &&
    initials(x.body) !== y.body.join("") &&
    initials(y.body) !== x.body.join("")
  );
}

/** "Opposition lawmakers" and "lawmakers of the governing party"; "supporters" and "opponents". */
function areTwoSides(x: Voice, y: Voice): boolean {
  if (x.person.length + x.body.length + y.person.length + y.body.length > 0) return false;
  if (
    x.words.some((word) => isNamed(word) && y.words.some((other) => isNamed(other) && other.concept === word.concept))
  )
    return false;
  const [p, q] = [headOf(x), headOf(y)];
  if (p === undefined || q === undefined) return false;
  if (p.concept !== q.concept) return (speaksForItself(p) && speaksForItself(q)) || areApart(p, q) || areApart(q, p);
  const [left, right] = [wordsIn(x), wordsIn(y)];
  const shared = left.filter((concept) => right.includes(concept));
  return [x, y].every((voice) =>
    wordsIn(voice).some((concept) => !shared.includes(concept) && !isNameIn(voice, concept)),
  );
}

/** "Police", "relatives". */
const areApart = (p: Word, q: Word): boolean => OF_THE_STATE.has(p.lemma) && OF_THE_PLACE.has(q.lemma);

/** "Two Sund investors", "two Norvik investors": they may be of both. */
const isNameIn = ({ words }: Voice, concept: string): boolean =>
  words.some((word) => isNamed(word) && word.concept === concept);

/** "Supporters of the mayor", "opposition lawmakers": the first noun that no other follows. */
const headOf = ({ words }: Voice): Word | undefined =>
  words.find(
    ({ tag }, i) =>
      (tag === "NOUN" && !/^(?:NOUN|PROPN)$/.test(words[i + 1]?.tag ?? "")) ||
      (i === 0 && tag === "PROPN" && words[1]?.tag === "ADP"), // the first word of a sentence is written like a name
  );

/** What begins with a capital within the phrase: "the Lisle County prosecutor's office" and "Lisle County's prosecutor" are of one house. */
const isNamed = ({ tag, concept }: Word): boolean => tag === "PROPN" && !concept.startsWith("^");

const wordsIn = ({ words }: Voice): readonly string[] =>
  words.filter(({ lower, tag }) => tag !== "PUNCT" && !STOP_WORDS.has(lower)).map(({ concept }) => concept);

/** "Supporters", "critics": who they are is all that is said of them. "Officials" and "the police" may be the same people. */
const speaksForItself = ({ lower, lemma }: Word): boolean => lower !== lemma && !SPEAKING_FOR.has(lemma);
