import type { Sentence, Span, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { syntaxOf, TAG } from "./index.js";
import { RELATIONS, TAGS } from "./labels.js";
import type { Words } from "./words.js";

/** A report's words with their tags, heads and relations, and the reach of each word's phrase. Indices are token indices. */
export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** First and last word of the phrase that hangs on each word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The first word that hangs on each word, and the next that hangs on the same as it does; -1 where there is none. */
  readonly firstKid: Int32Array;
  readonly nextKid: Int32Array;
  /** Which words are verbs with tense and which are finite verbs, as far as claims asked (1: yes, -1: no, 0: not asked): each is asked for often. */
  readonly tensed: Int8Array;
  readonly finite: Int8Array;
}

const grown = new WeakMap<Draft["tokens"], Tree>();

export function treeOf(draft: Draft): Tree {
  const known = grown.get(draft.tokens);
  if (known !== undefined) return known;
  const { words, tags, heads, relations } = syntaxOf(draft);
  const [first, last] = [new Int32Array(heads.length), new Int32Array(heads.length)];
  for (let i = 0; i < heads.length; i++) first[i] = last[i] = i;
  for (const sentence of draft.sentences) reach(heads, sentence, first, last);
  joinClauses(tags, heads, relations, first);
  const [firstKid, nextKid] = kidsIn(heads);
  const { tokens } = draft;
  const { text } = draft.report;
  const [tensed, finite] = [new Int8Array(heads.length), new Int8Array(heads.length)];
  const tree = { text, tokens, words, tags, heads, relations, first, last, firstKid, nextKid, tensed, finite };
  grown.set(draft.tokens, tree);
  return tree;
}

/** Every word tells its ancestors how far it lies out; sentences are short, so climbing is cheap. */
function reach(heads: Int32Array, { firstToken, lastToken }: Sentence, first: Int32Array, last: Int32Array): void {
  for (let i = firstToken; i < lastToken; i++)
    for (let at = heads[i] as number; at >= 0; at = heads[at] as number) {
      if (i >= (first[at] as number) && i <= (last[at] as number)) continue;
      if (i < (first[at] as number)) first[at] = i;
      if (i > (last[at] as number)) last[at] = i;
    }
}

const [COMPLEMENT, JOINED] = [RELATIONS.indexOf("ccomp"), RELATIONS.indexOf("conj")];

/** "hoped for more, | but a boat was no answer": what begins with a comma and a conjunction is no complement of the verb before it. */
function joinClauses(tags: Uint8Array, heads: Int32Array, relations: Uint8Array, first: Int32Array): void {
  for (let i = 0; i < heads.length; i++) {
    if (relations[i] !== COMPLEMENT) continue;
    const opens = first[i] as number;
    if ((heads[i] as number) < opens && tags[opens] === TAG[","] && tags[opens + 1] === TAG.CC) relations[i] = JOINED;
  }
}

function kidsIn(heads: Int32Array): readonly [first: Int32Array, next: Int32Array] {
  const first = new Int32Array(heads.length).fill(-1);
  const next = new Int32Array(heads.length).fill(-1);
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i] as number;
    if (head < 0) continue;
    next[i] = first[head] as number;
    first[head] = i;
  }
  return [first, next];
}

/** The words that hang on `head`, left to right. */
export function kidsOf(tree: Tree, head: number): number[] {
  const kids: number[] = [];
  for (let i = tree.firstKid[head] ?? -1; i >= 0; i = tree.nextKid[i] as number) kids.push(i);
  return kids;
}

type Relation = (typeof RELATIONS)[number];
type Penn = (typeof TAGS)[number];

/**
 * Whether a word's relation is one of those named. Asked twenty times for each word of a report, so the names are parameters of their own:
 * a list would be built at every call. They are the same objects as in the table. Short, so that the engine puts it in its callers' place.
 */
export function relationIs(
  tree: Tree,
  i: number,
  a: Relation,
  b?: Relation,
  c?: Relation,
  d?: Relation,
  e?: Relation,
  f?: Relation,
  g?: Relation,
  h?: Relation,
  j?: Relation,
  k?: Relation,
): boolean {
  if (!(i >= 0 && i < tree.relations.length)) return false; // a look-up by -1 or by no number at all would slow down every other of this place
  const relation = RELATIONS[tree.relations[i] as number];
  if (relation === a || b === undefined) return relation === a;
  return relation === b || (c !== undefined && isAmong(relation, c, d, e, f, g, h, j, k));
}

/** The same of its tag. */
export function tagIs(
  tree: Tree,
  i: number,
  a: Penn,
  b?: Penn,
  c?: Penn,
  d?: Penn,
  e?: Penn,
  f?: Penn,
  g?: Penn,
  h?: Penn,
  j?: Penn,
  k?: Penn,
  l?: Penn,
  m?: Penn,
  n?: Penn,
  o?: Penn,
  p?: Penn,
  q?: Penn,
): boolean {
  if (!(i >= 0 && i < tree.tags.length)) return false;
  const tag = TAGS[tree.tags[i] as number];
  if (tag === a || b === undefined) return tag === a;
  if (tag === b || c === undefined) return tag === b;
  return tag === c || (d !== undefined && isAmong(tag, d, e, f, g, h, j, k, l, m, n, o, p, q));
}

function isAmong(
  name: string | undefined,
  a: string | undefined,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
  h?: string,
  j?: string,
  k?: string,
  l?: string,
  m?: string,
  n?: string,
): boolean {
  if (name === a || b === undefined) return name === a;
  if (name === b || c === undefined) return name === b;
  if (name === c || d === undefined) return name === c;
  if (name === d || e === undefined) return name === d;
  if (name === e || f === undefined) return name === e;
  if (name === f || g === undefined) return name === f;
  if (name === g || h === undefined) return name === g;
  if (name === h || j === undefined) return name === h;
  if (name === j || k === undefined) return name === j;
  if (name === k || l === undefined) return name === k;
  if (name === l || m === undefined) return name === l;
  return name === m || name === n;
}

/** Whether a word is a verb form, auxiliaries and modals included. */
export const isVerb = (tree: Tree, i: number): boolean => {
  const tag = tree.tags[i] as number;
  return (tag >= TAG.VB && tag <= TAG.VBZ) || tag === TAG.MD;
};

/** A word in lower case; "" before the first and behind the last. */
export const wordAt = (tree: Tree, i: number): string => (i < 0 ? "" : (tree.words.lower[i] ?? ""));

/** From the first character of token `from` to the last of token `to`. */
export const spanOf = (tree: Tree, from: number, to: number): Span => ({
  start: (tree.tokens[from] as Token).start,
  end: (tree.tokens[to] as Token).end,
});

/** First token that ends behind `offset`, by halving. */
export function firstTokenAt(tree: Tree, offset: number): number {
  let [low, high] = [0, tree.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
