import {
  conditions,
  deadWords,
  deathNouns,
  dying,
  fatalAdjectives,
  fatalAdverbs,
  fateChain,
  figureBounds,
  finding,
  groups,
  harms,
  isPerson,
  sending,
} from "../../lang/en/casualties.js";
import { fateOf } from "../../lang/en/fateNear.js";
import type { Quantity } from "../../model/index.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import { measuresOf } from "../measure.js";
import { type Fate, fateAt, isIdiom, isInjury, sufferedAt, toDeath } from "./fateAt.js";
import { headBeforeAside, headBeforeClause, headOf } from "./headOf.js";
import { nthDead, nthHurt } from "./nthDead.js";
import { bodiesAt, isParentTo, type People, printedPeople, readPeople } from "./people.js";

/** What a claim tells of the fate of people. */
export interface Telling {
  readonly fact: Fact;
  readonly fate: Fate;
  readonly people: People;
  /** Told by an adverb alone: "one fatally", of those just told of. */
  readonly adverb?: boolean;
}

/** Everything that a claim tells of who was killed, hurt or arrested. */
export function tellingsOf(fact: Fact): readonly Telling[] {
  const { words } = fact;
  const found: Telling[] = [];
  words.forEach((_, i) => {
    const fate = fateAt(words, i);
    const people = fate === null ? null : peopleAt(fact, i, fate);
    if (fate === null || people === null) return;
    const same = found.findIndex(({ people: { start, end } }) => start < people.end && people.start < end);
    const old = found[same];
    if (old === undefined) found.push(read(fact, i, fate, people));
    else if (old.fate === "hit" && fate !== "hit")
      found[same] = read(fact, i, fate, old.people.nth ? people : old.people);
  });
  const free = ({ fate, people: { start, end } }: Telling): boolean =>
    found.every((telling) => telling.fate !== fate && (telling.people.end <= start || end <= telling.people.start));
  return [...found, ...numbersOf(fact).filter(free)];
}

function read(fact: Fact, i: number, fate: Fate, people: People): Telling {
  const { lower } = fact.words[i] as Word;
  const nth = nthHurt(fact, fate, people);
  return {
    fact,
    fate: nth === null ? fate : "hit",
    people: nth ?? (lower === "condition" ? aPart(people) : nthDead(fact, i, people)),
    adverb: fatalAdverbs.has(lower),
  };
}

/** "Two were in critical condition": two of how many isn't said. */
const aPart = (people: People): People => ({ ...people, printed: false });

/** "The number of dead has risen to 17", "a death toll of 17". */
const numbersOf = (fact: Fact): readonly Telling[] =>
  measuresOf(fact).flatMap(({ head, fate, quantity, part, counted }): readonly Telling[] => {
    if (
      head !== "1" ||
      part ||
      counted ||
      quantity.relation !== null ||
      quantity.change !== null ||
      quantity.unit === "1" ||
      isOfOthers(fact, quantity)
    )
      return [];
    if (fate !== "dead" && fate !== "injured") return [];
    if (fate === "dead" && !fact.words.some((word) => fateOf(word) === fate && !fatalAdjectives.has(word.lower)))
      return [];
    const isFound = fate === "injured" && fact.words.some(({ lemma }) => finding.has(lemma)); // "found five with gunshot wounds": alive or dead
    return [{ fact, fate: isFound ? "hit" : fate, people: printedPeople(quantity) }];
  });

/** "The other two wounded": besides somebody told of before. */
const isOfOthers = ({ words }: Fact, { start, end, of }: Quantity): boolean =>
  words.some(({ lower, ...word }, i) => {
    const inside = word.start >= start && word.end <= Math.max(end, of?.end ?? 0);
    return /^others?$/.test(lower) && (inside || (words[i + 1]?.start ?? -1) === start);
  });

/** A noun phrase reaches so many words back from its verb. */
const REACH = 26;

function peopleAt(fact: Fact, i: number, fate: Fate): People | null {
  const { words } = fact;
  const { lower, lemma, tag } = words[i] as Word;
  if (harms.has(lemma) && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === "no"))
    return readPeople(fact, words.slice(Math.max(0, i - 3), i + 1));
  if ((tag !== "VERB" && deathNouns.has(lower)) || (fate !== "hit" && tag === "NOUN" && words[i + 1]?.lower === "of"))
    return words[i + 1]?.lower === "of" ? behind(fact, i + 2) : before(fact, i);
  const object =
    !dying.has(lemma) &&
    !deadWords.has(lower) &&
    (tag === "VERB" || lower.endsWith("ing") || toDeath(words, i + 1) > i + 1) &&
    !isPassive(words, i);
  if (lower === "hospital") return sentPeople(fact, i);
  if (fatalAdverbs.has(lower)) return before(fact, i);
  if (isInjury(words, i)) return before(fact, sufferedAt(words, i));
  if (lemma === "body")
    return lower === "body" || words[i + 1]?.lower === "of" ? behind(fact, i + 2) : bodiesAt(fact, i);
  if (/^(?:himself|herself)$/.test(lower))
    return myself(before(fact, lastVerb(words, i)) ?? readPeople(fact, [words[i] as Word]));
  if (isIdiom(words, i) && words[i + 1]?.lower === "of") return behind(fact, i + 2);
  if (isIdiom(words, i) && words[i - 1]?.tag === "NUM") return readPeople(fact, words.slice(i - 1, i + 1)); // "claimed 14 lives"
  if (isIdiom(words, i)) return before(fact, lastVerb(words, i));
  if (object && /^(?:himself|herself)$/.test(words[i + 1]?.lower ?? "")) {
    const subject = before(fact, i);
    return myself(subject ?? (fate === "dead" ? readPeople(fact, [words[i + 1] as Word]) : null));
  }
  const people = object ? behind(fact, skip(words, i + 1)) : null;
  if (people !== null) return people;
  if (object && (lower.endsWith("ing") || startsNoun(words[skip(words, i + 1)]))) return null;
  return before(fact, i) ?? ofSubject(fact, i, dying.has(lemma));
}

const lastVerb = (words: readonly Word[], i: number): number =>
  words.findLastIndex(({ tag }, k) => k < i && tag === "VERB");

function sentPeople(fact: Fact, i: number): People | null {
  const verb = fact.words.findLastIndex(({ lemma }, k) => k < i && sending.has(lemma));
  return isPassive(fact.words, verb) ? before(fact, verb) : behind(fact, verb + 1);
}

/** "shot and killed two men": the object stands behind both verbs. */
function skip(words: readonly Word[], from: number): number {
  let at = toDeath(words, from);
  while (
    /^(?:and|then|also|fatally|critically|seriously|another|dead)$/.test(words[at]?.lower ?? "") &&
    at < from + 4
  ) {
    if (words[at]?.lower === "and" && words[at + 1]?.tag !== "VERB") break;
    if (words[at]?.lower === "another") break;
    at += words[at]?.lower === "and" ? 2 : 1;
  }
  return at;
}

const myself = (people: People | null): People | null => people && { ...people, printed: false, self: true };

const startsNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(word.tag);

/** "was shot", "were fatally wounded", "been pronounced dead", "had been shot and killed". */
function isPassive(words: readonly Word[], i: number): boolean {
  if ((words[i] as Word).lower.endsWith("ing")) return false;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { tag, lemma, lower } = words[k] as Word;
    if (/^(?:be|get)$/.test(lemma) || /^(?:been|being|was|were|is|are)$/.test(lower)) return true;
    if (/^(?:NOUN|PROPN|PRON|DET|NUM|PUNCT)$/.test(tag)) return false;
  }
  return false;
}

/** The object: the words behind the verb up to what belongs to it no more. */
function behind(fact: Fact, first: number): People | null {
  let from = first;
  while (figureBounds.has(fact.words[from]?.lower ?? "") && from < first + 5) from++;
  const rest = fact.words.slice(from, from + REACH);
  const end = rest.findIndex(
    ({ tag, lower }, k) =>
      fateAt(fact.words, from + k) !== null ||
      tag === "VERB" ||
      tag === "AUX" ||
      tag === "SCONJ" ||
      (/^(?:;|:|—)$/.test(lower) && !/^(?:and|his|her|their)$/.test(rest[k + 1]?.lower ?? "")) || // "his son, Ivo; his wife, Mia"
      (tag === "ADP" && !(k > 0 && /^(?:of|from)$/.test(lower))) ||
      (tag === "PRON" && /^(?:who|which|that)$/.test(lower)),
  );
  const object = end < 0 ? rest : rest.slice(0, end);
  if (isOfThing(object)) return null;
  return startsNoun(object[0]) || object[0]?.tag === "ADJ" || object[0]?.tag === "ADP"
    ? readPeople(fact, object)
    : null;
}

/** "hurting the campaign of Tor Hale": the thing is hurt, not whose it is. */
function isOfThing(object: readonly Word[]): boolean {
  const noun = object.findIndex(({ tag }) => tag === "NOUN" || tag === "PROPN");
  const { tag, lemma } = object[noun] ?? {};
  return tag === "NOUN" && object[noun + 1]?.lower === "of" && !isPerson(lemma ?? "") && !groups.has(lemma ?? "");
}

/** The subject: the words before the verb back to the verb before it. */
function before(fact: Fact, i: number): People | null {
  const { words } = fact;
  let to = i;
  while (to > 0 && (/^(?:AUX|ADV|PART)$/.test(words[to - 1]?.tag ?? "") || isChain(words, to - 1))) to--;
  const head = headOf(fact, to) ?? headBeforeClause(fact, to) ?? headBeforeAside(fact, to);
  if (head !== null) return head;
  let from = to;
  while (
    from > 0 &&
    to - from < REACH &&
    !(isBorder(words[from - 1] as Word) && !isParentTo(words, from - 1)) &&
    fateAt(words, from - 1) === null
  )
    from--;
  const people = from === to ? null : readPeople(fact, words.slice(from, to));
  return people === null && isReduced(words, from - 1) ? before(fact, from - 1) : people;
}

/** "two men walking home were shot": a participle behind its noun. */
const isReduced = (words: readonly Word[], i: number): boolean =>
  words[i]?.tag === "VERB" &&
  words[i]?.lower.endsWith("ing") === true &&
  /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "");

const isChain = (words: readonly Word[], k: number): boolean =>
  fateChain.has(words[k]?.lemma ?? "") || fateChain.has(words[k]?.lower ?? "") || conditions.has(words[k]?.lower ?? "");

const isBorder = ({ tag, lower }: Word): boolean =>
  (tag === "VERB" && lower !== "including") ||
  tag === "AUX" ||
  tag === "SCONJ" ||
  /^(?:;|:|—|–|--|that|whose|when|while|after|before|as|"|“|”|leaving|says|said)$/.test(lower) ||
  (tag === "ADP" && !/^(?:of|from|in|with|including|at)$/.test(lower));

/** "…, killing", "who died", "a guest hit in the yard, who was 40, died": the people are told of before the claim. */
function ofSubject(fact: Fact, i: number, died: boolean): People | null {
  if (fact.body.subject === null) return null;
  if (!died && fact.words.slice(0, i).some(({ tag }) => tag === "NOUN" || tag === "PROPN")) return null;
  const words = wordsOf(fact.witness, fact.body.subject);
  if (words.every(({ tag }) => tag === "NUM") && isBehindComma(fact, words[0])) return null; // "Tor Hale, 18, who died"
  return words.length === 0 ? null : readPeople({ ...fact, body: { ...fact.body, mentions: mentionsIn(fact) } }, words);
}

const isBehindComma = ({ witness: { report } }: Fact, word: Word | undefined): boolean =>
  word !== undefined && report.text.slice(0, word.start).trimEnd().endsWith(",");

const mentionsIn = ({ witness, body: { subject } }: Fact): readonly number[] =>
  witness.mentions.flatMap(({ start, end }, m) =>
    subject !== null && start < subject.end && subject.start < end ? [m] : [],
  );
