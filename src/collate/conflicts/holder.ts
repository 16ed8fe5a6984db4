import { SPEAKING_FOR, STANCES } from "../../lang/en/stances.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import { type Fact, wordsOf } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { type Voice, voiceOf } from "../voice.js";
import type { Rule } from "./rule.js";

/** Below this likeness two speakers may well say two things. */
const LEAST_LIKENESS = 0.62;

/** Two may well say much the same; only what is told in nearly the same words is told of one utterance. */
const SAME_WORDING = 0.72;

/** The same content in the mouths of two. A body and the person who speaks for it are no contradiction. */
export const holder: Rule = (a, b, { likeness, common }) => {
  if (likeness < LEAST_LIKENESS || common < SAME_WORDING) return null;
  const [x, y] = [voiceOf(a), voiceOf(b)];
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
  return !x.person.includes(other) && !y.person.includes(last);
}

/** Two bodies without a word in common, which no letters of one stand for the other. */
function areTwoBodies(a: Fact, b: Fact, x: Voice, y: Voice): boolean {
  if (x.body.length === 0 || y.body.length === 0 || (a.speaker !== null && a.speaker === b.speaker)) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");
  return (
    !x.body.some((word) => y.body.includes(word)) &&
    initials(x.body) !== y.body.join("") &&
    initials(y.body) !== x.body.join("")
  );
}

/** "Opposition lawmakers" and "lawmakers of the governing party"; "supporters" and "opponents". */
function areTwoSides(x: Voice, y: Voice): boolean {
  if (x.person.length + x.body.length + y.person.length + y.body.length > 0) return false;
  const [p, q] = [nounsOf(x), nounsOf(y)];
  const common = p.filter((concept) => q.includes(concept));
  if (common.length === 0) return speaksForItself(x) && speaksForItself(y);
  const [left, right] = [wordsIn(x), wordsIn(y)];
  const shared = left.filter((concept) => right.includes(concept));
  return left.length > shared.length && right.length > shared.length;
}

/** Nouns that say who is meant: "Japanese officials" and a "Japanese minister" have a country in common only. */
const nounsOf = ({ words }: Voice): readonly string[] =>
  words
    .filter(({ tag, concept }) => tag.endsWith("N") && tag !== "PRON" && !concept.startsWith("^"))
    .map(({ concept }) => concept);

const wordsIn = ({ words }: Voice): readonly string[] =>
  words.filter(({ lower, tag }) => tag !== "PUNCT" && !STOP_WORDS.has(lower)).map(({ concept }) => concept);

/** "Supporters", "critics": who they are is all that is said of them. "Officials" and "the police" may be the same people. */
function speaksForItself({ words }: Voice): boolean {
  const head = words.find(({ tag }) => tag === "NOUN");
  return head !== undefined && head.lower !== head.lemma && !SPEAKING_FOR.has(head.lemma);
}
