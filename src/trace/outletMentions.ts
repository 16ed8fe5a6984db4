import { copyrightLine } from "../lang/en/citations.js";
import { isKnownPlace } from "../lang/en/names/knownPlaces.js";
import { outlets } from "../lang/en/outlets.js";
import {
  callSign,
  commonOutletNames,
  hostName,
  networks,
  networkWords,
  notBeforeEnding,
  notCallSigns,
  outletBeginnings,
  outletEndings,
  outletInnerWords,
  spokenTo,
} from "../lang/en/outletWords.js";
import type { FurnitureKind, Span, Witness } from "../model/index.js";

/** An outlet named in a text. */
export interface OutletMention extends Span {
  readonly name: string;
  /**
   * What says that it's an outlet. name: it is known, or ends like one; article: nothing but its capital article or its address, so
   * only what outlets do ("told The Tarvikian"); word: a common word that must be spoken to ("told People").
   */
  readonly by: "name" | "article" | "word";
}

/** A mention, and the index of its last token. */
interface Hit {
  readonly mention: OutletMention;
  readonly to: number;
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const LONGEST_NAME = 6;
/** A report names its sources in fewer places than this; a text that doesn't end naming them is no report. */
const MOST = 500;

/** Whether a name is the call sign of a station. */
export function isCallSign(name: string): boolean {
  const sign = name.replace(/\.com$/i, "");
  return callSign.test(sign) && !notCallSigns.has(sign);
}

/** Finds the names of outlets: known ones, names that end like a newspaper's, call signs, and the publishers of the story (`publishers`, plain lower case). */
export function findOutletMentions(
  witness: Witness,
  publishers: ReadonlyMap<string, string>,
): readonly OutletMention[] {
  const { report } = witness;
  const tokens = wordsOf(witness);
  const word = (i: number) => (i < 0 ? "" : report.text.slice(tokens[i]!.start, tokens[i]!.end));
  const found: OutletMention[] = [];
  const longestKnown = (from: number, last: number) => longest(from, last, (words) => knownName(words, publishers));
  const longestShaped = (from: number, last: number) => longest(from, last, shapedName);
  const shortened = (from: number, last: number) => {
    const afterArticle = word(from) === "The" ? last === from + 1 : last === from && word(from - 1) === "the";
    return afterArticle ? longest(last, last, (words) => longName(words, found)) : null;
  };
  const inSentence = (from: number, last: number) =>
    from > 0 && isInSentence(report.text, tokens[from]!)
      ? (longest(from, last, titledName, "article") ?? longest(from, last, spokenName, "word"))
      : null;

  /** Cheap look ahead: most capitals begin no outlet's name. */
  function mayBegin(from: number): boolean {
    if (isHost(word(from))) return true;
    for (let i = from; i < tokens.length && i < from + LONGEST_NAME; i++)
      if (telling.has(word(i).toLowerCase()) || isCallSign(word(i))) return true;
    return word(from) === "The";
  }

  function longest(
    from: number,
    last: number,
    name: (words: string) => string | null,
    by: OutletMention["by"] = "name",
  ): Hit | null {
    for (let to = last; to >= from; to--) {
      const span = { start: tokens[from]!.start, end: tokens[to]!.end };
      const printed = name(report.text.slice(span.start, span.end).replace(/\s+/g, " "));
      if (printed !== null) return { mention: { ...span, name: printed, by }, to };
    }
    return null;
  }

  const telling = tellingWords(publishers);
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    if (!isName(word(i)) || !mayBegin(i)) continue;
    const last = endOfName(i, tokens.length, word);
    const hit =
      longestKnown(i, last) ??
      longestShaped(i, last) ??
      shortened(i, last) ??
      longest(i, i, hostOf, "article") ??
      inSentence(i, last);
    if (hit === null) continue;
    const { mention, to } = localStation(hit, last);
    found.push(mention);
    i = to;
  }
  return found;

  /** "FOX Tarvik" is a station of that name, not the network. */
  function localStation(hit: Hit, last: number): Hit {
    const { mention, to } = hit;
    const next = to + 1 < tokens.length ? word(to + 1) : "";
    const bare = networks.has(report.text.slice(mention.start, mention.end).toLowerCase());
    const adjacent = tokens[to + 1]?.start === mention.end + 1 && report.text[mention.end] === " ";
    if (!bare || !adjacent || to + 1 > last || networkWords.has(next.toLowerCase()) || isCallSign(next)) return hit;
    const end = tokens[to + 1]!.end;
    return { mention: { ...mention, end, name: report.text.slice(mention.start, end) }, to: to + 1 };
  }
}

/** Furniture that says whose the report is; a picture's credit doesn't. */
const CREDITING: ReadonlySet<FurnitureKind> = new Set(["agency", "dateline", "byline", "copyright", "date", "other"]);
const WORDS = /[\p{L}\p{N}]+(?:[.'’&][\p{L}\p{N}]+)*|-/gu;

/** The words of a report, those of its credits among them, which are no report text and so no tokens; in text order. */
function wordsOf({ tokens, report: { text, furniture } }: Witness): readonly Span[] {
  const credits = furniture
    .filter(({ kind, start, end }) => CREDITING.has(kind) || copyrightLine.test(text.slice(start, end)))
    .flatMap((span) =>
      Array.from(text.slice(span.start, span.end).matchAll(WORDS), ({ index, 0: word }) => ({
        start: span.start + index,
        end: span.start + index + word.length,
      })),
    );
  return credits.length === 0 ? tokens : [...tokens, ...credits].sort((a, b) => a.start - b.start);
}

/** The words that some name of an outlet must hold. */
function tellingWords(publishers: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ours = [...publishers.keys()].flatMap((name) => name.split(" "));
  return new Set([...KNOWN_WORDS, ...ours]);
}

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...[...outlets.keys()].map((name) => name.split(/[ -]/).at(-1)!),
  ...outlets.keys(),
  ...outletEndings,
  ...outletBeginnings,
]);

function endOfName(from: number, count: number, word: (i: number) => string): number {
  let last = from;
  for (let i = from + 1; i < count && i < from + LONGEST_NAME; i++) {
    if (CAPITAL.test(word(i))) last = i;
    else if (!outletInnerWords.has(word(i).toLowerCase())) break;
  }
  return last;
}

/** The name to print when these words are the name of a known outlet or of one of the story's publishers, else null. */
function knownName(words: string, publishers: ReadonlyMap<string, string>): string | null {
  const plain = words.toLowerCase().replace(/^the /, "");
  const ours = publishers.get(plain);
  if (ours !== undefined) return ours;
  const known = outlets.get(plain);
  return known === undefined || isCommonWord(words, plain) ? null : known;
}

/** The words themselves when they look like the name of an outlet and hold no known one ("Copyright 2018 The Associated Press"). */
function shapedName(words: string): string | null {
  if (isCallSign(words)) return words;
  if (/[:©]/.test(words)) return null; // a line of times and marks
  if (/ The /.test(words)) return null; // a name begins with its article: "Following The Tarvik Times"
  const parts = words.toLowerCase().replace(/^the /, "").split(/[ -]/);
  if (parts.some((part) => /^\d{4}$/.test(part))) return null; // a year stands before an owner's name, not in it
  const ends = outletEndings.has(parts.at(-1)!) && !notBeforeEnding.has(parts.at(-2)!);
  const shaped = parts.length > 1 && (ends || outletBeginnings.has(parts[0]!));
  const holdsKnown = parts.some((_, i) => i > 0 && outlets.has(parts.slice(i).join(" ").replace(/^the /, "")));
  return shaped && !holdsKnown ? words : null;
}

/** A publication keeps its capital article within a sentence; few places do ("The Hague"). */
const titledName = (words: string): string | null =>
  /^The \p{Lu}[\p{L}\p{N}'’-]{3,}(?: \p{Lu}[\p{L}\p{N}'’-]+)?$/u.test(words) &&
  !isKnownPlace(words.toLowerCase()) &&
  !isKnownPlace(words.toLowerCase().replace(/^the /, ""))
    ? words
    : null;

/** The outlet named before of whose name this is the end: "the Post" after "the Tarvik Post". */
const longName = (word: string, before: readonly OutletMention[]): string | null =>
  (outletEndings.has(word.toLowerCase()) && before.findLast(({ name }) => name.endsWith(` ${word}`))?.name) || null;

const isHost = (word: string): boolean => word.includes(".") && hostName.test(word);

const hostOf = (word: string): string | null => (isHost(word) ? word : null);

const spokenName = (words: string): string | null => (spokenTo.has(words.toLowerCase()) ? words : null);

const isName = (word: string): boolean => CAPITAL.test(word) || isHost(word);

/** Whether a word stands behind a lower-case one, so that its capital isn't the sentence's. */
const isInSentence = (text: string, { start }: Span): boolean =>
  /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start));

/** Such a name counts only with its article or in capitals. */
function isCommonWord(words: string, plain: string): boolean {
  return commonOutletNames.has(plain) && words !== words.toUpperCase() && !/^the /i.test(words);
}
