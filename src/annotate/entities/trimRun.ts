import { commonWords } from "../../lang/en/names/commonWords.js";
import { organisationCompany } from "../../lang/en/names/contexts.js";
import { isDemonym } from "../../lang/en/names/demonyms.js";
import { isGivenName } from "../../lang/en/names/givenNames.js";
import { isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import { directions } from "../../lang/en/names/nameParts.js";
import { organisationHeads, organisations, papers } from "../../lang/en/names/organisations.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { eventOpeners, notNames, partisans, things } from "../../lang/en/names/things.js";
import { degrees, honorifics, offices, particles, titleWords } from "../../lang/en/names/titles.js";
import { remember } from "../../model/index.js";
import { isHead } from "./isHead.js";
import type { Run } from "./nameRuns.js";
import { isCommonWord } from "./nameWord.js";
import type { Words } from "./words.js";

/** A name, and whether a title stands right before it. */
export interface NameSpan extends Run {
  readonly titled: boolean;
}

/** Takes titles, demonyms and offices out of a run: "White House Press Secretary Ann Lisle" → White House; Ann Lisle (titled). */
export function trimRun(words: Words, run: Run): readonly NameSpan[] {
  const { lower } = words;
  if (run.to - run.from === 1) return cleaned(words, run, run.from);
  const whole = lower.slice(run.from, run.to).join(" ");
  if (isKnown(whole) || isHead(lower[run.to - 1] as string)) return cleaned(words, run, run.from);
  for (let i = run.to - 2; i > run.from; i--) {
    if (!isTitle(lower, i, run) || goesOn.has(lower[i - 1] as string) || !startsPerson(lower, i + 1, run)) continue;
    return [
      ...trimRun(words, { from: startOfHolder(lower, run.from), to: startOfTitle(lower, i, run) }),
      ...cleaned(words, run, i + 1, true),
    ];
  }
  return splitBeforePerson(words, run) ?? cleaned(words, run, run.from);
}

/** An institution runs into its holder's name: "Committee on Harbours Ann Lisle". */
function splitBeforePerson(words: Words, run: Run): readonly NameSpan[] | null {
  const { lower } = words;
  for (let i = run.to - 2; i > run.from && i > run.to - 4; i--) {
    if (!isGivenName(lower[i] as string) || commonWords.has(lower[i] as string) || lower[i + 1] === "-") continue;
    const before = lower.slice(run.from, i).join(" ");
    if (particles.has(lower[i - 1] as string) || !(commonWords.has(lower[i - 1] as string) || isKnown(before)))
      continue;
    return [...cleaned(words, { from: run.from, to: i }, run.from), { from: i, to: run.to, titled: true }];
  }
  return null;
}

/** Words behind which an office is part of the name: "Council on Foreign Relations", "Budget and Policy Center". */
const goesOn = new Set(["of", "on", "for", "and"]);

/** Asked of every name several times, in eight lists. */
const isKnown: (words: string) => boolean = remember((words) => {
  const name = words.replace(" '", "'");
  return organisations.has(name) || things.has(name) || isKnownPlace(name);
});

const phrase = (lower: readonly string[], from: number, to: number): string =>
  to - from === 1 ? (lower[from] as string) : lower.slice(from, to).join(" ");

function isTitle(lower: readonly string[], i: number, run: Run): boolean {
  const word = lower[i] as string;
  return (titleWords.has(word) || honorifics.has(word)) && i >= run.from;
}

/** What follows a title may be a person: no more titles, and nothing that an institution's name ends with. */
function startsPerson(lower: readonly string[], i: number, run: Run): boolean {
  const word = lower[i] as string;
  if (word === "of" || word === "and" || word === "-" || word === "." || titleWords.has(word)) return false;
  return isGivenName(word) || !(organisationHeads.has(word) || isHead(lower[run.to - 1] as string));
}

function startOfTitle(lower: readonly string[], i: number, run: Run): number {
  let start = i;
  while (start > run.from && (isTitle(lower, start - 1, run) || lower[start - 1] === "-")) start--;
  return start;
}

/** The "Chief" of "Chief Cabinet Secretary Ann Lisle" belongs to the office, not to a body. */
function startOfHolder(lower: readonly string[], from: number): number {
  let start = from;
  while (degrees.has(lower[start] as string)) start++;
  return start;
}

/** "American Federation of Teachers": the head stands before "of". */
function isBody(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++)
    if (lower[i] === "of" || lower[i] === "for") return organisationHeads.has(lower[i - 1] as string);
  return false;
}

/** Drops what stands before the name proper, and whatever is left that is no name. */
function cleaned(words: Words, run: Run, start: number, afterTitle = false): readonly NameSpan[] {
  const { lower } = words;
  let [from, to, titled] = [start, endOfName(lower, start, run.to), afterTitle];
  const headed = (to - from > 1 && isHead(lower[to - 1] as string)) || isBody(lower, from, to);
  while (from < to) {
    const word = lower[from] as string;
    const rest = phrase(lower, from, to);
    if (isKnown(rest) || eventOpeners.has(word)) break;
    if (honorifics.has(word) || ((titleWords.has(word) || isTitles(word)) && !headed)) titled = true;
    else if (!headed && isDemonym(word)) titled = false;
    else if (!headed && isDemonym(`${word} ${lower[from + 1]}`)) from++;
    else if ((organisationCompany.has(word) || roleNouns.has(word)) && isKnown(rest.slice(word.length + 1)))
      titled = false;
    else if (
      !headed &&
      roleNouns.has(word) &&
      to - from > 2 &&
      isGivenName(lower[from + 1] as string) &&
      !isGivenName(word)
    )
      titled = true;
    else if (word !== "." && word !== "-" && word !== "of" && word !== "the") break;
    from++;
  }
  while (to > from && LOOSE.test(lower[to - 1] as string) && !isInitialStop(words, to - 1)) to--;
  if (to - from > 1 && offices.has(single(lower[to - 1] as string)) && isHolder(lower, from, to - 1)) {
    to--;
    while (to - from > 1 && titleWords.has(lower[to - 1] as string)) to--;
  }
  return from >= to || isOnlyCommon(words, from, to) || isOffice(lower, from, to) ? [] : [{ from, to, titled }];
}

const LOOSE = /^[-.&,]$|^of$|^the$/;

/** "Cabinet Secretary", "Foreign Minister": whoever holds it, nobody by name. */
function isOffice(lower: readonly string[], from: number, to: number): boolean {
  if (to - from < 2 || !offices.has(single(lower[to - 1] as string))) return false;
  for (let i = from; i < to - 1; i++)
    if (lower[i] === "of" || !(isCommonWord(lower[i] as string) || titleWords.has(lower[i] as string))) return false;
  return true;
}

/** "The Florida Republican": the place is named, and who is meant isn't. */
const endOfName = (lower: readonly string[], from: number, to: number): number =>
  to - from > 1 && partisans.has(lower[to - 1] as string) && isKnownPlace(lower.slice(from, to - 1).join(" "))
    ? to - 1
    : to;

/** Whether an office behind it is its own: "White House secretaries", and the "senior vice" of "Harlow senior vice president". */
const isHolder = (lower: readonly string[], from: number, to: number): boolean =>
  titleWords.has(lower[to - 1] as string) || isKnown(lower.slice(from, to).join(" "));

/** "Detectives Ann Lisle and Tom Birch". */
const isTitles = (word: string): boolean => roleNouns.has(word) && titleWords.has(single(word));

const single = (word: string): string => word.replace(/s$/, "");

/** The point of "Harlow, J." stays with its letter. */
const isInitialStop = ({ lower, texts }: Words, i: number): boolean =>
  lower[i] === "." && /^[A-Z]$/.test(texts[i - 1] ?? "");

/** A demonym, a title or the first word of an institution by itself names no one. */
function isOnlyCommon({ lower }: Words, from: number, to: number): boolean {
  const name = phrase(lower, from, to).replace(" '", "'");
  if (isKnown(name) || (to - from === 1 && papers.has(name) && lower[from - 1] === "the")) return false;
  if (isDemonym(lower[to - 1] as string) && directions.has(lower[from] as string)) return true;
  return isDemonym(name) || notNames.has(name) || (to - from === 1 && isHead(lower[from] as string));
}
