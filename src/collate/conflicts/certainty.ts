import { OFFICIAL_BODIES, OFFICIAL_WORDS, UNNAMED, UNOFFICIAL_WORDS } from "../../lang/en/certainty.js";
import { overlaps, type Quoted } from "../../model/index.js";
import { type Fact, wordsOf } from "../fact.js";
import { negatedWords } from "../negated.js";
import { predicateOf } from "../predicateOf.js";
import { quoteOf } from "../quoteOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness the announcement and the rumour may be of different things. */
const LEAST_LIKENESS = 0.45;

/** One verb of both; what is "announced" is told by a noun. */
function saysTheSame(a: Fact, b: Fact): boolean {
  const [x, y] = [predicateOf(a.words), predicateOf(b.words)];
  return x?.concept === y?.concept || [x, y].some((word) => word !== null && OFFICIAL_WORDS.has(word.lower));
}

/** Officially announced by the one; said by unnamed people, or not confirmed, by the other. */
export const certainty: Rule = (a, b, { likeness }) => {
  if (likeness < LEAST_LIKENESS || !saysTheSame(a, b)) return null;
  const [official, rumour, first] =
    officialIn(a) !== null ? [officialIn(a), rumourIn(b), true] : [officialIn(b), rumourIn(a), false];
  if (official === null || rumour === null) return null;
  const [x, y] = first ? [a, b] : [b, a];
  return {
    kind: "certainty",
    grade: "hard",
    text: `${x.witness.sigil} tells of it as official (“${official.exact}”), ${y.witness.sigil} has it from people it does not name (“${rumour.exact}”).`,
    evidence: [official, rumour],
    later: null,
  };
};

function officialIn(fact: Fact): Quoted | null {
  if (isUnnamed(fact) || negatedWords(fact.words).size > 0) return null;
  const word = fact.words.find(({ lower }) => OFFICIAL_WORDS.has(lower)) ?? null;
  if (word !== null) return quoteOf(fact, word);
  const cue = fact.attribution?.cue
    .flatMap((span) => wordsOf(fact.witness, span))
    .find(({ lower }) => OFFICIAL_WORDS.has(lower));
  return cue === undefined ? null : quoteOf(fact, cue);
}

function isUnnamed({ attribution, witness, body }: Fact): boolean {
  if (attribution === null || attribution.cue.some((cue) => overlaps(cue, body))) return false; // "officials, offering a reward": what they do, not what they say
  const all = attribution.source.flatMap((source) => wordsOf(witness, source));
  if (all.every(({ tag }) => tag === "PRON")) return false; // somebody told of before
  if (all.some(({ lemma }) => OFFICIAL_BODIES.has(lemma))) return false;
  if (!all.some(({ tag, lemma }) => tag === "NOUN" || UNNAMED.has(lemma))) return false; // "one of the four" leads to somebody
  if (attribution.anonymous && !all.some(({ tag, concept }) => tag === "PROPN" && !concept.startsWith("^")))
    return true; // "Mira Falk, one of a hundred marchers" is named
  const cited = all.findIndex(({ lower }) => CITED.has(lower)); // "two officials cited by the Times": who cites them names nobody
  const words = cited < 0 ? all : all.slice(0, cited);
  return words.some(({ lemma }) => UNNAMED.has(lemma)) && !words.some(({ tag }) => tag === "PROPN");
}

const CITED: ReadonlySet<string> = new Set(["cited", "quoted", "who", "familiar", "close", "briefed"]);

function rumourIn(fact: Fact): Quoted | null {
  const source = isUnnamed(fact) ? fact.attribution?.source[0] : undefined;
  if (source !== undefined) return quoteOf(fact, source);
  const word = fact.words.find(({ lower }) => UNOFFICIAL_WORDS.has(lower));
  return word === undefined ? null : quoteOf(fact, word);
}
