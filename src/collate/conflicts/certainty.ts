import { HEDGES, OFFICIAL_BODIES, OFFICIAL_WORDS, UNNAMED, UNOFFICIAL_WORDS } from "../../lang/en/certainty.js";
import { overlaps, type Quoted } from "../../model/index.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import { negatedWords } from "../negated.js";
import { predicateOf } from "../predicateOf.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import type { Finding, Rule } from "./rule.js";

/** Below this likeness the announcement and the rumour may be of different things. */
const LEAST_LIKENESS = 0.45;

/** One verb of both; what is "announced" is told by a noun. */
function saysTheSame(a: Fact, b: Fact): boolean {
  const [x, y] = [predicateOf(a.words), predicateOf(b.words)];
  return x?.concept === y?.concept || [x, y].some((word) => word !== null && OFFICIAL_WORDS.has(word.lower));
}

/** Officially announced by the one; said by unnamed people, or not confirmed, by the other. */
export const certainty: Rule = (a, b, { likeness, common }) => {
  const hedged = common < COPIED ? null : doubtedByOne(a, b);
  if (hedged !== null) return hedged;
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

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** "May have been there", "was there", in the same words: what one leaves open the other tells as so. */
function doubtedByOne(a: Fact, b: Fact): Finding | null {
  const [x, y] = [a, b].map(({ words }) => words.find(({ lower, tag }) => HEDGES.has(lower) && tag !== "PROPN"));
  if ((x === undefined) === (y === undefined) || isAsked(a) || isAsked(b)) return null;
  const slot = slotsOf(a.words, b.words).slots.find((one) => one.a.includes(x as Word) || one.b.includes(y as Word));
  if (slot === undefined || slot.a.length > MOST_WORDS || slot.b.length > MOST_WORDS) return null;
  const [doubting, sure, word] = x === undefined ? [b, a, y as Word] : [a, b, x];
  const [open, said] = x === undefined ? [slot.b, slot.a] : [slot.a, slot.b];
  const hedge = quoteOf(doubting, {
    start: word.start,
    end: doubting.words[doubting.words.indexOf(word) + 2]?.end ?? (open.at(-1) as Word).end,
  });
  const plain =
    said.length === 0 ? null : quoteOf(sure, { start: (said[0] as Word).start, end: (said.at(-1) as Word).end });
  return {
    kind: "certainty",
    grade: "soft",
    text: `${doubting.witness.sigil} leaves it open (“${hedge.exact}”), ${sure.witness.sigil} tells it as so${plain === null ? "" : ` (“${plain.exact}”)`}.`,
    evidence: [hedge, plain ?? quoteOf(sure, sure.body)],
    later: null,
  };
}

/** Longest words of a verb with its auxiliaries. */
const MOST_WORDS = 4;

/** "Whether it may be": a question tells nothing as so. */
const isAsked = ({ words }: Fact): boolean => words.some(({ lower }) => lower === "if" || lower === "whether");

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
