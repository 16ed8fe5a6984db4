import type { Span, Tag, Token } from "../../model/index.js";

/** What the tagger and the parser see of each word, as small integers: nothing is looked up by string. */
export interface Words {
  /** Hash of the lower-case form. */
  readonly form: Int32Array;
  /** Hash of its last three letters. */
  readonly suffix: Int32Array;
  /** 0–15: capital, all capitals, digit, hyphen, as bits. */
  readonly shape: Uint8Array;
  /** Index of the tokeniser's own tag. */
  readonly given: Uint8Array;
}

const GIVEN: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];
const givenIndex: ReadonlyMap<Tag, number> = new Map(GIVEN.map((tag, i) => [tag, i + 1]));

/** Longer words are hashed by their first letters only, so that no word costs more than a constant. */
const LONGEST = 40;

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

export function readWords(text: string, tokens: readonly Token[], known: Uint8Array | null): Words {
  const words: Words = {
    form: new Int32Array(tokens.length),
    suffix: new Int32Array(tokens.length),
    shape: new Uint8Array(tokens.length),
    given: new Uint8Array(tokens.length),
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    words.form[i] = hashForm(text, token.start, Math.min(token.end, token.start + LONGEST));
    words.suffix[i] = hashForm(text, Math.max(token.start, token.end - 3), token.end);
    words.shape[i] = shapeOf(text, token);
    if (known !== null && !isKnown(known, words.form[i] as number)) words.form[i] = ~(words.suffix[i] as number);
    words.given[i] = givenIndex.get(token.tag) ?? 0;
  }
  return words;
}

/** FNV-1a over lower-cased ASCII and folded quotation marks: ’ and ' are the same word part. */
function hashForm(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ folded(text.charCodeAt(at)), 0x01000193);
  return hash;
}

function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  return code >= 48 && code <= 57 ? 48 : code; // all digits are alike
}

function shapeOf(text: string, { start, end }: Span): number {
  let [upper, digit, hyphen] = [0, 0, 0];
  const stop = Math.min(end, start + LONGEST);
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 48 && code <= 57) digit = 4;
    else if (code === 45) hyphen = 8;
  }
  const first = text.charCodeAt(start);
  return (first >= 65 && first <= 90 ? 1 : 0) | (upper > 1 && upper >= stop - start - 1 ? 2 : 0) | digit | hyphen;
}
