import { isDemonym } from "../../lang/en/names/demonyms.js";
import { bodyWords, stops } from "../../lang/en/names/nameParts.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { honorifics, titleWords } from "../../lang/en/names/titles.js";
import { organisationNouns, seats } from "../../lang/en/speakers/nominals.js";
import type { Sentence, Span } from "../../model/index.js";
import type { AssignedMention } from "./assignMentions.js";
import type { Words } from "./words.js";

/** Most tokens a role is followed over: "First Deputy Chairman of the Board of the Lisle Harbour Company" has ten. */
const LONGEST_ROLE = 16;

/** Spans that say what a person is: before the name ("Lisle harbour master Ann Harlow") or in apposition behind it. */
export function findRoles(words: Words, mentions: readonly AssignedMention[]): readonly Span[] {
  const roles: Span[] = [];
  for (const mention of mentions) {
    const sentence = words.draft.sentences[mention.sentence] as Sentence;
    for (const role of [roleBefore(words, mention, sentence), roleBehind(words, mention, sentence)])
      if (role !== null && !roles.some(({ start, end }) => sameWords(words, role, { start, end }))) roles.push(role);
  }
  return roles;
}

const sameWords = ({ draft }: Words, a: Span, b: Span): boolean =>
  draft.report.text.slice(a.start, a.end).toLowerCase() === draft.report.text.slice(b.start, b.end).toLowerCase();

const spanOf = ({ draft }: Words, from: number, to: number): Span => ({
  start: draft.tokens[from]?.start as number,
  end: draft.tokens[to - 1]?.end as number,
});

const inPhrase = new Set(["NOUN", "ADJ", "PROPN", "NUM"]);

/** The words of the noun phrase right before the name, where the last of them is a role. */
function roleBefore(words: Words, { from }: AssignedMention, sentence: Sentence): Span | null {
  const { draft, lower } = words;
  const to = from > sentence.firstToken && lower[from - 1] === "," ? from - 1 : from;
  if (to <= sentence.firstToken) return null;
  const over = to === from ? roleOverBody(words, from, sentence) : null;
  if (over !== null || !isRole(lower[to - 1] as string)) return over;
  let start = to - 1;
  const titled = to === from && words.capital[start] === true;
  while (start > sentence.firstToken && to - start < LONGEST_ROLE && joinsBefore(words, start - 1)) {
    if (titled && isThing(words, start - 1)) break;
    start--;
  }
  while (start < to && lower[start] === "-") start++;
  return start < to && draft.tokens[start] !== undefined && (to === from || to - start > 1)
    ? spanOf(words, start, to)
    : null;
}

/** "the deal | President Ida Roe struck": a noun in small letters before a title with a capital is no part of it, but "state Senator" is. */
const isThing = ({ draft, lower, capital }: Words, i: number): boolean =>
  draft.tokens[i]?.tag === "NOUN" &&
  !capital[i] &&
  !titleWords.has(lower[i] as string) &&
  !roleNouns.has(lower[i] as string) &&
  !organisationNouns.has(lower[i] as string) &&
  !seats.has(lower[i] as string);

/** "Deputy Chairman of the Lisle Committee on Harbours Ann Birch": a title, then the body it is held in, then the name. */
function roleOverBody(words: Words, to: number, sentence: Sentence): Span | null {
  const { lower, capital } = words;
  let start = -1;
  for (
    let i = to - 1;
    i >= sentence.firstToken && to - i < LONGEST_ROLE && (capital[i] || bodyWords.has(lower[i] as string));
    i--
  )
    if (isRole(lower[i] as string) && (lower[i + 1] === "of" || lower[i + 1] === "for")) start = i;
  if (start === -1 || to - start < 3) return null;
  while (
    start > sentence.firstToken &&
    (titleWords.has(lower[start - 1] as string) || isDemonym(lower[start - 1] as string))
  )
    start--;
  return spanOf(words, start, to);
}

function joinsBefore({ draft, lower }: Words, i: number): boolean {
  const tag = draft.tokens[i]?.tag as string;
  const word = lower[i] as string;
  return (
    (inPhrase.has(tag) && !/^\d/.test(word)) || word === "-" || titleWords.has(word) || isDemonym(word) || word === "&"
  );
}

function isRole(word: string): boolean {
  return !honorifics.has(word) && (titleWords.has(word) || roleNouns.has(word)) && word !== "first" && word !== "u.s.";
}

/** ", a student at the Lisle Academy," or ", 41, who" … : the noun phrase after the comma, up to the next mark. */
function roleBehind(words: Words, { to }: AssignedMention, sentence: Sentence): Span | null {
  const { lower } = words;
  if (lower[to] !== ",") return null;
  let at = to + 1;
  if (/^\d{1,3}$/.test(lower[at] ?? "") && lower[at + 1] === ",") at += 2;
  if (lower[at] === "a" || lower[at] === "an" || lower[at] === "the") at++;
  const end = endOfPhrase(words, at, sentence);
  return end > at && phraseHasRole(words, at, end) ? spanOf(words, at, end) : null;
}

function endOfPhrase({ draft, lower }: Words, from: number, sentence: Sentence): number {
  let i = from;
  while (i < sentence.lastToken && i - from < LONGEST_ROLE && !stops.has(lower[i] as string)) {
    const tag = draft.tokens[i]?.tag as string;
    if (tag === "AUX" || tag === "VERB") return i === from ? from : endBeforeVerb(lower, i);
    i++;
  }
  return i;
}

/** A phrase that runs into a verb is a clause unless the verb only describes ("an adviser based in Lisle"). */
const endBeforeVerb = (lower: readonly string[], i: number): number => (/(?:ed|ing)$/.test(lower[i] as string) ? i : 0);

function phraseHasRole({ lower, draft }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (draft.tokens[i]?.tag === "ADP") return i > from && isRole(lower[i - 1] as string);
    if (i === to - 1 || lower[i + 1] === "'s") return isRole(lower[i] as string) && i === to - 1;
  }
  return false;
}
