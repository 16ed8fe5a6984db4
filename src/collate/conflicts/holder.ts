import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Entity, Span } from "../../model/index.js";
import { type Fact, wordsOf } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness two speakers may well say two things. */
const LEAST_LIKENESS = 0.62;

/** Two may well say much the same; only what is told in nearly the same words is told of one utterance. */
const SAME_WORDING = 0.72;

/** The same content in the mouths of two. A body and the person who speaks for it are no contradiction. */
export const holder: Rule = (a, b, { likeness, common }) => {
  if (likeness < LEAST_LIKENESS || common < SAME_WORDING || !(named(a, b) || described(a, b))) return null;
  const [p, q] = [sourceOf(a), sourceOf(b)];
  if (p === null || q === null) return null;
  return {
    kind: "holder",
    grade: "hard",
    text: `${a.witness.sigil} has it from “${p.exact}”, ${b.witness.sigil} from “${q.exact}”.`,
    evidence: [p, q],
    later: null,
  };
};

/** Two names of one kind. */
function named(a: Fact, b: Fact): boolean {
  if (a.speaker === null || b.speaker === null) return people(a) && people(b) && !share(a, b);
  if (a.speaker === b.speaker || lastName(a) === lastName(b)) return false;
  const [x, y] = [speakerOf(a), speakerOf(b)];
  return x?.label === "person" && y?.label === "person" && !isPronoun(a) && !isPronoun(b);
}

const lastName = ({ attribution, witness }: Fact): string | undefined =>
  (attribution?.source ?? []).flatMap((source) => wordsOf(witness, source)).findLast(({ tag }) => tag === "PROPN")
    ?.lower;

const isPronoun = (fact: Fact): boolean => !sourceTags(fact).some((tag) => tag === "PROPN");

const sourceTags = ({ attribution, witness }: Fact): readonly string[] =>
  (attribution?.source ?? []).flatMap((source) => wordsOf(witness, source)).map(({ tag }) => tag);

const share = (a: Fact, b: Fact): boolean => sourceWords(a).some((concept) => sourceWords(b).includes(concept));

/** First name and last name, where it isn't known whose they are. */
const people = ({ attribution, witness }: Fact): boolean =>
  attribution?.source.length === 1 &&
  wordsOf(witness, attribution.source[0] as Span).filter(({ tag }) => tag === "PROPN").length > 1;

/** "Opposition lawmakers" and "lawmakers of the governing party": one noun, each time told apart by words of which none is common. */
function described(a: Fact, b: Fact): boolean {
  if (a.speaker !== null || b.speaker !== null) return false;
  const [x, y] = [sourceWords(a), sourceWords(b)];
  const common = x.filter((concept) => y.includes(concept));
  if (!headsOf(a).some((concept) => headsOf(b).includes(concept))) return false;
  return common.length > 0 && x.length > common.length && y.length > common.length;
}

/** Nouns that say who is meant: "Japanese officials" and a "Japanese minister" have a country in common only. */
const headsOf = ({ attribution, witness }: Fact): readonly string[] =>
  (attribution?.source ?? [])
    .flatMap((source) => wordsOf(witness, source))
    .filter(({ tag, concept }) => (tag === "NOUN" || tag === "PROPN") && !concept.startsWith("^"))
    .map(({ concept }) => concept);

function sourceWords({ attribution, witness }: Fact): readonly string[] {
  const words = (attribution?.source ?? []).flatMap((source) => wordsOf(witness, source));
  return words.filter(({ lower, tag }) => tag !== "PUNCT" && !STOP_WORDS.has(lower)).map(({ concept }) => concept);
}

const speakerOf = ({ witness, attribution }: Fact): Entity | undefined =>
  witness.entities.find(({ id }) => id === attribution?.speaker);

const sourceOf = (fact: Fact): ReturnType<typeof quoteOf> | null => {
  const source = fact.attribution?.source[0];
  return source === undefined ? null : quoteOf(fact, source);
};
