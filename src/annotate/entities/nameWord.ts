import { commonWords } from "../../lang/en/names/commonWords.js";
import { openers } from "../../lang/en/names/contexts.js";
import { isGivenName } from "../../lang/en/names/givenNames.js";
import { isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import { alsoTakesOf, neverOf } from "../../lang/en/names/nameParts.js";
import { organisationHeads, organisations } from "../../lang/en/names/organisations.js";
import { placeHeads } from "../../lang/en/names/places.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { surnames } from "../../lang/en/names/surnames.js";
import { notNames, things } from "../../lang/en/names/things.js";
import type { Sentence } from "../../model/index.js";
import { opensClause, type Words } from "./words.js";

/** Whether token `i` is a word of a name by its capital, its tag, the lists, and how the report writes it elsewhere. */
export function isNameWord(words: Words, sentence: Sentence, i: number, titleCase: boolean): boolean {
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
  if (word.length === 1) return isInitial(words, i, sentence);
  const opens = opensClause(draft, texts, sentence, i);
  if (!opens && !titleCase) return !(functionTags.has(tag) && openers.has(word)) && !isStressed(words, i);
  return isNameThough(words, sentence, i, opens && !titleCase);
}

/** A common word in capitals among small ones: "we saw NOBODY there". */
const isStressed = ({ texts, lower, capital }: Words, i: number): boolean =>
  isShouted(texts[i] as string) &&
  isCommonWord(lower[i] as string) &&
  !organisations.has(lower[i] as string) &&
  !things.has(lower[i] as string) &&
  capital[i - 1] !== true &&
  capital[i + 1] !== true;

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
  if (!opens && isShoutedHere(texts[i] as string, word) && !midway && !isKnownPlace(word) && !organisations.has(word))
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

/** In a line of capitals a short common word says nothing by them either: "HARBOUR TOLLS UP". */
const isShoutedHere = (text: string, word: string): boolean =>
  isShouted(text) || (text.length > 3 && text === text.toUpperCase() && isCommonWord(word));

/** In the list of common words, or the plural of one ("Advisers", "Securities"). */
export const isCommonWord = (word: string): boolean =>
  commonWords.has(word) ||
  (word.endsWith("s") &&
    (commonWords.has(word.slice(0, -1)) ||
      roleNouns.has(word.slice(0, -1)) ||
      (word.endsWith("ies") && commonWords.has(`${word.slice(0, -3)}y`))));

/** Tags of words that open a sentence without being a name. */
const notOpening = new Set(["VERB", "ADV", "ADP", "SCONJ", "CCONJ", "PRON", "DET", "INTJ", "AUX"]);

const functionTags = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "ADV"]);

/** "J." in "J. D. Harlow", and the "J" of "Ann J Harlow"; no lone letter. */
function isInitial({ texts, lower, capital }: Words, i: number, sentence: Sentence): boolean {
  if (i + 1 >= sentence.lastToken || !/^[A-Z]$/.test(texts[i] as string)) return false;
  return (
    /^[.&]$|^[A-Z]\./.test(texts[i + 1] as string) ||
    (i > sentence.firstToken &&
      capital[i - 1] === true &&
      capital[i + 1] === true &&
      isGivenName(lower[i - 1] as string) &&
      !isCommonWord(lower[i + 1] as string))
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

/** Whether a name that ends with `before` so far may go on with "of". */
export function takesOf(before: string): boolean {
  if (neverOf.has(before)) return false;
  return alsoTakesOf.has(before) || organisationHeads.has(before) || placeHeads.has(before);
}
