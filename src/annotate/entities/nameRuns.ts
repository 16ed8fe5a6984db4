import { commonWords } from "../../lang/en/names/commonWords.js";
import { openers } from "../../lang/en/names/contexts.js";
import { isDemonym } from "../../lang/en/names/demonyms.js";
import { isGivenName } from "../../lang/en/names/givenNames.js";
import { isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import {
  alsoTakesOf,
  cityAbbreviation,
  companyEnding,
  neverOf,
  numbered,
  peopled,
  possessed,
  secondParts,
  takesFor,
  takesWithout,
} from "../../lang/en/names/nameParts.js";
import { organisationHeads, organisations } from "../../lang/en/names/organisations.js";
import { placeHeads } from "../../lang/en/names/places.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { surnames } from "../../lang/en/names/surnames.js";
import { eventOpeners, notNames, things } from "../../lang/en/names/things.js";
import { nameSuffixes, particles } from "../../lang/en/names/titles.js";
import type { Sentence } from "../../model/index.js";
import { glued, isTitleCase, opensClause, type Words } from "./words.js";

/** A run of tokens `from`..`to` (exclusive) that looks like one name, titles still before it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Longest run looked at: hostile text of nothing but capitals is cut into pieces. */
const LONGEST = 14;

/** Runs of name words in one sentence, in order. */
export function nameRuns(words: Words, sentence: Sentence): readonly Run[] {
  const titleCase = isTitleCase(words, sentence);
  const runs: Run[] = [];
  let i = sentence.firstToken;
  while (i < sentence.lastToken) {
    if (!isNameWord(words, sentence, i, titleCase)) {
      i++;
      continue;
    }
    const to = endOfRun(words, sentence, i, titleCase);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function isNameWord(words: Words, sentence: Sentence, i: number, titleCase: boolean): boolean {
  const { draft, texts, lower, capital } = words;
  if (!capital[i]) return isNumberedStreet(words, i);
  const word = lower[i] as string;
  const tag = draft.tokens[i]?.tag as string;
  if (word === "may" && tag === "PROPN" && i > sentence.firstToken && isGivenName(lower[i - 1] as string)) return true;
  if (
    (notNames.has(word) && texts[i + 1] !== "-") ||
    tag === "PUNCT" ||
    tag === "SYM" ||
    texts[i + 1] === "$" ||
    word.endsWith("$")
  )
    return false;
  if (texts[i - 1] === "$" && /\d/.test(word)) return false;
  if (word === "eve" && /^(?:'s|christmas)$/.test(lower[i - 1] ?? "")) return false;
  if (word === "us") return texts[i] === "US";
  if (word.length === 1 && !isInitial(texts, i, sentence)) return false;
  const opens = opensClause(draft, texts, sentence, i);
  if (!opens && !titleCase) return !(functionTags.has(tag) && openers.has(word));
  return isNameThough(words, sentence, i, opens && !titleCase);
}

/** "12th" of "12th Street". */
const isNumberedStreet = ({ lower, capital }: Words, i: number): boolean =>
  capital[i + 1] === true &&
  /^\d{1,3}(?:st|nd|rd|th)$/.test(lower[i] as string) &&
  /^(?:street|avenue|ave|ave\.|st\.)$/.test(lower[i + 1] as string);

/** Whether a word that would have its capital anyway, opening a clause or in a line in title case, is a name's. */
function isNameThough(words: Words, sentence: Sentence, i: number, opens: boolean): boolean {
  const { draft, texts, lower, capital, capitalMidway, small } = words;
  const word = lower[i] as string;
  if (capital[i + 1] && isKnownPlace(`${word} ${lower[i + 1]}`)) return true;
  if (openers.has(word)) return false;
  const midway = capitalMidway.has(word);
  if (opens && isShouted(texts[i] as string) && !midway && isCommonWord(word)) return false;
  if (!opens && isShouted(texts[i] as string) && !midway && !isKnownPlace(word) && !organisations.has(word))
    return false;
  const tag = draft.tokens[i]?.tag;
  if (!isCommonWord(word))
    return midway || !(small.has(word) || notOpening.has(tag as string) || isPlainOpener(words, i));
  return (
    (opens && !notOpening.has(tag as string) && beginsName(lower, capital, i, sentence)) || (midway && !small.has(word))
  );
}

/** A word unknown to the lists that the tagger takes for a common noun or an adjective and that stands alone: "Excavators were sent". */
const isPlainOpener = ({ draft, lower, capital }: Words, i: number): boolean =>
  plainTags.has(draft.tokens[i]?.tag as string) &&
  capital[i + 1] !== true &&
  !isKnownPlace(lower[i] as string) &&
  !organisations.has(lower[i] as string) &&
  !things.has(lower[i] as string) &&
  !isGivenName(lower[i] as string) &&
  !surnames.has(lower[i] as string);

const plainTags = new Set(["NOUN", "ADJ"]);

/** A longer word all in capitals says nothing by them: it names something only if the report or a list says so. */
const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/** In the list of common words, or the plural of one ("Advisers"). */
const isCommonWord = (word: string): boolean =>
  commonWords.has(word) ||
  (word.endsWith("s") && (commonWords.has(word.slice(0, -1)) || roleNouns.has(word.slice(0, -1))));

/** Tags of words that open a sentence without being a name. */
const notOpening = new Set(["VERB", "ADV", "ADP", "SCONJ", "CCONJ", "PRON", "DET", "INTJ", "AUX"]);

const functionTags = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "ADV"]);

/** "J." in "J. D. Harlow", no lone letter. */
function isInitial(texts: readonly string[], i: number, sentence: Sentence): boolean {
  return (
    i + 1 < sentence.lastToken && /^[A-Z]$/.test(texts[i] as string) && /^[.&]$|^[A-Z]\./.test(texts[i + 1] as string)
  );
}

/** A common word that opens a sentence begins a name when a capital follows at once ("Federal Harbour Board said"). */
function beginsName(lower: readonly string[], capital: readonly boolean[], i: number, sentence: Sentence): boolean {
  if (i + 1 >= sentence.lastToken) return false;
  const next = lower[i + 1] as string;
  if (next === "of" && capital[i + 2] && takesOf(lower[i] as string)) return true;
  if (organisations.has(lower[i] as string)) return true;
  return capital[i + 1] === true && !notNames.has(next) && !openers.has(next);
}

/** Where the run that begins at `from` ends: name words, and small words between them that belong to names. */
function endOfRun(words: Words, sentence: Sentence, from: number, titleCase: boolean): number {
  const last = Math.min(sentence.lastToken, from + LONGEST);
  let to = from + 1;
  while (to < last) {
    const step = joinLength(words, sentence, from, to, titleCase);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** How many tokens from `at` on belong to the run: a name word, or a connecting word with the name word behind it. */
function joinLength(words: Words, sentence: Sentence, from: number, at: number, titleCase: boolean): number {
  const { lower, texts, draft } = words;
  const name = (i: number) => i < sentence.lastToken && isNameWord(words, sentence, i, titleCase);
  const word = lower[at] as string;
  if (cityAbbreviation.has(lower[at - 1] as string) && lower[at - 2] === ",") return 0;
  if (name(at)) return 1;
  if (nameSuffixes.has(word) && words.capital[at]) return 1;
  if (word === "&" && name(at + 1))
    return organisations.has(lower[at - 1] as string) && organisations.has(lower[at + 1] as string) ? 0 : 2;
  if (word === "al" && lower[at + 1] === "-" && name(at + 2)) return 3;
  if (word === "." && texts[at - 1]?.length === 1 && glued(draft, at)) return 1;
  if (word === "-" && glued(draft, at) && glued(draft, at + 1)) return hyphened(words, from, at, name(at + 1));
  if (word === "," && cityAbbreviation.has(lower[at + 1] ?? "")) return 2;
  if (word === "," && companyEnding.has(lower[at + 1] ?? "") && words.capital[at + 1]) return 2;
  if (lower[at + 1] === "ers" && glued(draft, at + 1) && /^\d+$/.test(word)) return 2; // "Harlow 49ers"
  if (draft.tokens[at]?.tag === "NUM") return numberJoins(words, at);
  if (/^'s?$/.test(word) && glued(draft, at)) return possessiveJoins(words, from, at);
  if (particles.has(word) && name(at + 1) && isPersonStart(lower, from)) return 2;
  if (particles.has(word) && particles.has(lower[at + 1] ?? "") && name(at + 2) && isPersonStart(lower, from)) return 3;
  return ofJoins(words, from, at, name);
}

/** "Jean-Claude", "Al-Assad" join; "Obama-era" and "U.S.-based" end the name before the hyphen. */
function hyphened(words: Words, from: number, at: number, nameFollows: boolean): number {
  if (nameFollows)
    return isKnownPlace(words.lower[at - 1] as string) && isKnownPlace(words.lower[at + 1] as string) ? 0 : 2;
  if (isSecondSyllable(words, from, at) || /^[a-z]{1,3}-\p{Lu}/u.test(words.texts[at + 1] as string)) return 2;
  if (words.lower[at + 2] === "-" && words.capital[at + 3] && (words.texts[at + 1] as string).length < 4) return 4;
  const known = `${words.lower[at - 1]}-${words.lower[at + 1]}`;
  if (organisations.has(known) || things.has(known)) return 2;
  return words.draft.tokens[at + 1]?.tag === "NUM" && (words.texts[at - 1] as string).length < 4 ? 2 : 0;
}

/** "Jong-un", "Ing-wen": a given name of two syllables behind a surname, the second written small. */
function isSecondSyllable({ lower, texts, capital, draft }: Words, from: number, at: number): boolean {
  const [first, second] = [lower[at - 1] as string, texts[at + 1] as string];
  return (
    at - from >= 2 &&
    capital[at - 2] === true &&
    SYLLABLE.test(first) &&
    SYLLABLE.test(second) &&
    !secondParts.has(second) &&
    !isKnownPlace(first) &&
    !organisations.has(first) &&
    !(draft.tokens[at + 2]?.tag === "NOUN" && !surnames.has(lower[at - 2] as string))
  );
}

const SYLLABLE = /^[a-z]{2,6}$/;

/** "iPhone 12", "Boeing 747": a number after the name of a maker or a thing, when it can't be a count. */
function numberJoins({ lower, texts }: Words, at: number): number {
  const number = texts[at] as string;
  const before = lower[at - 1] as string;
  if (!/^\d{1,4}s?$/.test(number)) return 0;
  if (numbered.has(before)) return 1;
  return things.has(before) || (organisations.has(before) && /^\d{3}s?$/.test(number)) ? 1 : 0;
}

/** "Moody's", "Children's Hospital", "Prince George's County": the possessive is part of the name. */
function possessiveJoins({ lower, capital }: Words, from: number, at: number): number {
  const owner = lower.slice(from, at).join(" ");
  if (organisations.has(`${owner}'s`)) return 1;
  if (!capital[at + 1]) return 0;
  if (peopled.has(lower[at - 1] as string)) return 1;
  return possessed.has(lower[at + 1] as string) && !isKnownPlace(owner) && !organisations.has(owner) ? 1 : 0;
}

const isPersonStart = (lower: readonly string[], from: number): boolean => {
  const word = lower[from] as string;
  return isGivenName(word) || (!commonWords.has(word) && !isKnownPlace(word) && !isDemonym(word));
};

/** "Bank of Harlow", "Institute for the Study of War", "Food and Drug Administration". */
function ofJoins(words: Words, from: number, at: number, name: (i: number) => boolean): number {
  const { lower } = words;
  const [word, before] = [lower[at] as string, lower[at - 1] as string];
  const step = lower[at + 1] === "the" ? 3 : 2;
  if (!name(at + step - 1)) return 0;
  if (word === "of") return takesOf(before) || eventOpeners.has(lower[from] as string) ? step : 0;
  if (word === "without") return peopled.has(before) || takesWithout.has(before) ? step : 0;
  if (word === "for" || word === "on") return takesFor.has(before) ? step : 0;
  if (word === "and") return step === 2 && isCompound(words, from, at) ? step : 0;
  return 0;
}

function takesOf(before: string): boolean {
  if (neverOf.has(before)) return false;
  return alsoTakesOf.has(before) || organisationHeads.has(before) || placeHeads.has(before);
}

/** Common words on both sides and an organisation's last word behind: "Securities and Exchange Commission". */
function isCompound({ lower, capital }: Words, from: number, at: number): boolean {
  const before = lower[at - 1] as string;
  if (
    !isCommonWord(before) ||
    organisations.has(before) ||
    isDemonym(before) ||
    isDemonym(lower[at + 1] as string) ||
    organisations.has(lower.slice(from, at).join(" ")) ||
    isKnownPlace(before) ||
    (organisationHeads.has(before) && at - from > 1)
  )
    return false;
  for (let i = at + 1; i < at + 4 && capital[i]; i++)
    if (organisationHeads.has(lower[i] as string)) return commonWords.has(lower[at + 1] as string);
  return false;
}
