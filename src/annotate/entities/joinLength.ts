import { commonWords } from "../../lang/en/names/commonWords.js";
import { isDemonym } from "../../lang/en/names/demonyms.js";
import { isGivenName } from "../../lang/en/names/givenNames.js";
import { isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import {
  cityAbbreviation,
  companyEnding,
  numbered,
  peopled,
  possessed,
  secondParts,
  takesFor,
  takesWithout,
} from "../../lang/en/names/nameParts.js";
import { organisationHeads, organisations } from "../../lang/en/names/organisations.js";
import { surnames } from "../../lang/en/names/surnames.js";
import { eventOpeners, things } from "../../lang/en/names/things.js";
import { nameSuffixes, particles } from "../../lang/en/names/titles.js";
import type { Sentence } from "../../model/index.js";
import { isCommonWord, isNameWord, takesOf } from "./nameWord.js";
import { glued, type Words } from "./words.js";

/** How many tokens from `at` on belong to the run: a name word, or a connecting word with the name word behind it. */
export function joinLength(words: Words, sentence: Sentence, from: number, at: number, titleCase: boolean): number {
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
  if (particles.has(word) && (isPersonStart(lower, from) || isGivenName(lower[at - 1] as string))) {
    if (name(at + 1)) return 2;
    if (particles.has(lower[at + 1] ?? "") && name(at + 2)) return 3;
  }
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
  if (word !== "of" && word !== "without" && word !== "for" && word !== "on" && word !== "and") return 0;
  const step = lower[at + 1] === "the" ? 3 : 2;
  if (!name(at + step - 1)) return 0;
  if (word === "of")
    return takesOf(before) || eventOpeners.has(lower[from] as string) || isPurpose(words, from, at) ? step : 0;
  if (word === "without") return peopled.has(before) || takesWithout.has(before) ? step : 0;
  if (word === "for" || word === "on") return takesFor.has(before) ? step : 0;
  if (word === "and") return step === 2 && (isCompound(words, from, at) || isCharge(words, from, at)) ? step : 0;
  return 0;
}

/** Behind "Society for the Advancement" the body still says what it is for. */
const isPurpose = ({ lower }: Words, from: number, at: number): boolean =>
  takesFor.has(lower[from] as string) && lower.slice(from + 1, at).includes("for") && isPlain(lower[at - 1] as string);

/** "Office of Management and Budget", "Center for Harbour Safety and Trade": two things that one body has to do with. */
function isCharge({ lower, capital }: Words, from: number, at: number): boolean {
  let link = from + 1;
  while (link < at && lower[link] !== "of" && lower[link] !== "for" && lower[link] !== "on") link++;
  if (link >= at - 1 || !isPlain(lower[at - 1] as string) || !isPlain(lower[at + 1] as string)) return false;
  if (!(takesFor.has(lower[link - 1] as string) || organisationHeads.has(lower[link - 1] as string))) return false;
  let last = at + 1;
  while (capital[last + 1]) last++;
  return last === at + 1 || !organisationHeads.has(lower[last] as string);
}

/** A common noun, by the list or by its ending. */
const isPlain = (word: string): boolean => (isCommonWord(word) || ABSTRACT.test(word)) && !organisations.has(word);

const ABSTRACT = /(?:ment|tion|ity|[ae]nce|ness)$/;

/** Common words on both sides and an organisation's last word behind: "Securities and Exchange Commission". */
function isCompound({ lower, capital }: Words, from: number, at: number): boolean {
  const before = lower[at - 1] as string;
  if (
    !isPlain(before) ||
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
