import { foldWord } from "../../lang/en/names/plainName.js";
import { opensNumber } from "../../lang/en/quantities/opensNumber.js";
import type { Tag } from "../../model/index.js";
import { isCapital } from "./capital.js";
import { type Dictionary, KINDS, kindOf } from "./dictionary.js";
import { hashForm, LONGEST_HASHED, shapeOf } from "./hash.js";
import { FINE_TAGS } from "./labels.js";
import { certain, keyOf, type Weights } from "./score.js";
import { spellings } from "./spellings.js";

interface Lemmas {
  readonly tag: Tag;
  readonly lemma: string;
  readonly next: Lemmas | null;
}

/** What tagger and parser see of one word: all that follows from its letters alone, worked out once for each spelling. */
export interface Word {
  readonly exact: string;
  readonly lower: string;
  /** Lower case, without accents, with straight apostrophes. */
  readonly folded: string;
  /** A capital first, or one inside a mixed word ("iPhone", "eBay"). */
  readonly capital: boolean;
  /** A number may begin with it or inside it. */
  readonly opensNumber: boolean;
  /** A time may be told about it, by its letters or by a dictionary form asked for so far. */
  opensTime: boolean;
  /** The tag its dictionary form was first asked for with, and that form; others as a list. */
  tag: Tag | null;
  lemma: string;
  lemmas: Lemmas | null;
  /** Hash of the lower-case form, or of the ending where the word is rare. */
  readonly form: number;
  /** Hash of its last three letters. */
  readonly suffix: number;
  /** 0–15: capital, all capitals, digit, hyphen, as bits. */
  readonly shape: number;
  /** The tag it has most often, as far as its letters tell. */
  readonly given: number;
  /** Its tag where it has but one; else -1. */
  readonly sure: number;
}

/** The words of a text as columns, so that nothing is looked up by string while it is tagged and parsed. */
export interface Words {
  readonly form: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  readonly given: Uint8Array;
  readonly sure: Int8Array;
  /** The same string object for the same word, mostly: its hash is known when it is looked up in a set. */
  readonly exact: readonly string[];
  readonly lower: readonly string[];
  readonly folded: readonly string[];
  readonly capital: readonly boolean[];
  readonly opensNumber: Uint8Array;
  readonly opensTime: Uint8Array;
}

/** What is known of words before any is read. */
export interface WordModel {
  /** Words common enough to be features themselves; null: all. */
  readonly known: Uint8Array | null;
  /** A lexicon for words that are rarer; null: none. */
  readonly dictionary: Dictionary | null;
  /** Most frequent tags by form and by ending; null: none. */
  readonly priors: Weights | null;
  /** Single tags of common words; null: none. */
  readonly sure: Weights | null;
}

/** A set of hashes as bits: words common enough to be features themselves; rarer ones go by their endings. */
export const KNOWN_BITS: number = 1 << 17;
export const isKnown: (known: Uint8Array, hash: number) => boolean = (known, hash) => {
  const bit = (hash ^ (hash >>> 17)) & (KNOWN_BITS - 1);
  return ((known[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
};
export const makeKnown: (known: Uint8Array, hash: number) => void = (known, hash) => {
  const bit = (hash ^ (hash >>> 17)) & (KNOWN_BITS - 1);
  known[bit >> 3] = (known[bit >> 3] as number) | (1 << (bit & 7));
};

/** Reads words, and remembers those read last. What it says of a word never depends on what was read before. */
export const wordReader = (model: WordModel): ((text: string, start: number, end: number) => Word) =>
  spellings((spelling) => readWord(spelling, model));

/** Our own words are shorter; those of another making aren't worth a copy. */
const MOST_COPIED = 100;

/** A slice of thirteen characters or more keeps the text alive that it is cut from; a copy doesn't. */
function copied(slice: string): string {
  if (slice.length < 13 || slice.length > MOST_COPIED) return slice;
  const codes = new Array<number>(slice.length);
  for (let i = 0; i < slice.length; i++) codes[i] = slice.charCodeAt(i);
  return String.fromCharCode(...codes);
}

/** Hash of a word's lower-case form. */
export const hashWord: (word: string) => number = (word) => hashForm(word, 0, Math.min(word.length, LONGEST_HASHED));

function readWord(slice: string, model: WordModel): Word {
  const exact = copied(slice);
  const suffix = hashForm(exact, Math.max(0, exact.length - 3), exact.length);
  const hash = hashWord(exact);
  const common = model.known === null || isKnown(model.known, hash);
  const form = common ? hash : rareForm(exact);
  const shape = shapeOf(exact);
  const given = (common ? -1 : lexiconTag(model.dictionary, exact, hash)) as number;
  const tag = given >= 0 ? given : model.priors === null ? 0 : priorTag(model.priors, form, suffix, shape);
  const isName = model.sure !== null && given === NAME && shape === CAPITAL && !/(?:s|an|ese|ish|i|ic)$/.test(exact);
  const only = isName ? NAME : model.sure === null ? -1 : certain(model.sure, sureTagKey(form, shape, tag));
  const lower = exact.toLowerCase();
  const plain = foldWord(exact);
  const folded = plain === lower ? lower : plain; // one object for both
  const capital = isCapital(exact);
  return {
    exact,
    form,
    suffix,
    shape,
    given: tag,
    sure: only,
    lower,
    folded,
    capital,
    opensNumber: opensNumber(lower),
    opensTime: MAY_OPEN_TIME.test(exact),
    tag: null,
    lemma: "",
    lemmas: null,
  };
}

/** Digits, marks that may stand before them, and what stands before a year. */
const MAY_OPEN_TIME = /^.?\d|^[^\p{L}]$|^(?:mid|FY|AD|A\.D)/u;

/** The tag a rare word most likely has: by the lexicon; a name's where the lexicon hasn't got it and it has a capital. -1: can't tell. */
function lexiconTag(dictionary: Dictionary | null, exact: string, hash: number): number {
  if (dictionary === null || !/^\p{L}{2,}$/u.test(exact)) return -1;
  const kind = KINDS[kindOf(dictionary, hash)];
  if (kind === undefined) return /^\p{Lu}/u.test(exact) ? NAME : -1;
  return FINE_TAGS.indexOf(ENDINGS[kind].find(([ending]) => exact.endsWith(ending))?.[1] as string);
}

/** A capital and nothing else that strikes. */
const CAPITAL = 1;
const NAME = FINE_TAGS.indexOf("NNP");

/** Tags of the lexicon's words by how they end. */
const ENDINGS: Readonly<Record<(typeof KINDS)[number], readonly (readonly [string, string])[]>> = {
  noun: [
    ["ss", "NN"],
    ["us", "NN"],
    ["is", "NN"],
    ["s", "NNS"],
    ["", "NN"],
  ],
  verb: [
    ["ing", "VBG"],
    ["ed", "VBD"],
    ["s", "VBZ"],
    ["", "VB"],
  ],
  adjective: [
    ["est", "JJS"],
    ["", "JJ"],
  ],
  adverb: [["", "RB"]],
  past: [["", "VBD"]],
};

/** What a rare word goes by: its last four letters, and whether it has a capital. */
export const rareForm: (exact: string) => number = (exact) =>
  ~hashForm(exact, Math.max(0, exact.length - 4), exact.length) ^ (/^[A-Z]/.test(exact) ? 0x5bd1e995 : 0);

/** Keys under which the most frequent tags stand, the narrowest first. */
export const priorKeys: (form: number, suffix: number, shape: number) => readonly number[] = (form, suffix, shape) => [
  keyOf(93, form, shape & 3, 0),
  keyOf(94, suffix, shape, 0),
  keyOf(95, shape, 0, 0),
];

function priorTag(priors: Weights, form: number, suffix: number, shape: number): number {
  for (const key of priorKeys(form, suffix, shape)) {
    const tag = certain(priors, key);
    if (tag >= 0) return tag;
  }
  return 0;
}

/** A common word that has but one tag needs no weighing. */
export const sureTagKey: (form: number, shape: number, given: number) => number = (form, shape, given) =>
  keyOf(92, form, shape & 1, given);

type NewWords = Words & {
  readonly exact: string[];
  readonly lower: string[];
  readonly folded: string[];
  readonly capital: boolean[];
};

/** Columns for `count` words, filled by `fillWord`. */
export const newWords: (count: number) => NewWords = (count) => ({
  form: new Int32Array(count),
  suffix: new Int32Array(count),
  shape: new Uint8Array(count),
  given: new Uint8Array(count),
  sure: new Int8Array(count),
  exact: new Array<string>(count),
  lower: new Array<string>(count),
  folded: new Array<string>(count),
  capital: new Array<boolean>(count),
  opensNumber: new Uint8Array(count),
  opensTime: new Uint8Array(count),
});

export function fillWord(words: NewWords, i: number, word: Word): void {
  words.form[i] = word.form;
  words.suffix[i] = word.suffix;
  words.shape[i] = word.shape;
  words.given[i] = word.given;
  words.sure[i] = word.sure;
  words.exact[i] = word.exact;
  words.lower[i] = word.lower;
  words.folded[i] = word.folded;
  words.capital[i] = word.capital;
  words.opensNumber[i] = word.opensNumber ? 1 : 0;
}
