import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { FINE_TAGS, RELATIONS } from "../src/annotate/syntax/labels.js";
import { LONGEST_SENTENCE } from "../src/annotate/syntax/state.js";
import { fillWord, newWords, type Words, wordReader } from "../src/annotate/syntax/words.js";
import { cutReport } from "../src/annotate/tokens/cutReport.js";
import type { Span } from "../src/model/index.js";
import { plainReport } from "../test/plainReport.js";

/** A sentence of a treebank on the tokeniser's words. */
export interface Example {
  readonly exact: readonly string[];
  readonly words: Words;
  readonly size: number;
  readonly tags: Uint8Array;
  readonly heads: Int32Array; // `size` for the root
  readonly relations: Uint8Array;
  readonly projective: boolean;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly part: string;
  readonly head: number;
  readonly relation: string;
}

export function readTreebank(path: string): Example[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n\n")
    .flatMap((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1];
      const rows = text === undefined ? [] : readRows(block, text);
      return text === undefined || rows.length === 0 ? [] : [layOn(text, rows)].filter((e) => e !== null);
    });
}

function readRows(block: string, text: string): Row[] {
  let at = 0;
  const rows: Row[] = [];
  for (const line of block.split("\n")) {
    const cells = line.split("\t");
    if (cells.length !== 10 || !/^\d+$/.test(cells[0] as string)) continue;
    const form = cells[1] as string;
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found; // parts of a contraction may overlap: keep the place
    at = Math.max(at, start + (found < 0 ? 0 : form.length));
    rows.push({
      start,
      end: start + form.length,
      tag: cells[4] as string,
      part: cells[3] as string,
      head: Number(cells[6]) - 1,
      relation: cells[7] as string,
    });
  }
  return rows;
}

function words(text: string): readonly Span[] {
  const { starts, ends } = cutReport(plainReport(text));
  return starts.map((start, i) => ({ start, end: ends[i] as number }));
}

/** The words as columns. */
export function columns(exact: readonly string[], readWord: ReturnType<typeof wordReader>): Words {
  const read = newWords(exact.length);
  exact.forEach((word, i) => {
    fillWord(read, i, readWord(word, 0, word.length));
  });
  return read;
}

/** Every word a feature of its own, and none with a tag that is known before. */
const readPlainly = wordReader({ known: null, dictionary: null, priors: null, sure: null });

/** The treebank's layers on the tokeniser's words: a word that covers several rows takes the one whose head is outside. */
function layOn(text: string, rows: readonly Row[]): Example | null {
  const tokens = words(text);
  const size = tokens.length;
  if (size < 1 || size > LONGEST_SENTENCE) return null;
  const wordOf = rows.map((row) => {
    let best = -1;
    for (let i = 0; i < size; i++)
      if ((tokens[i] as Span).start < row.end && row.start < (tokens[i] as Span).end) best = i;
    return best;
  });
  const tags = new Uint8Array(size);
  const heads = new Int32Array(size).fill(-2);
  const relations = new Uint8Array(size);
  rows.forEach((row, r) => {
    const i = wordOf[r] as number;
    if (i < 0) return;
    const head = row.head < 0 ? size : (wordOf[row.head] as number);
    if (head === i || head < 0) return; // inside one word, or onto nothing
    if (heads[i] !== -2) return;
    heads[i] = head;
    tags[i] = tagOf(row);
    relations[i] = relationOf(row.relation);
  });
  for (let i = 0; i < size; i++) {
    if (heads[i] !== -2) continue; // a word that begins a longer row of the treebank: hang it on the next
    heads[i] = i + 1 < size ? i + 1 : i - 1 < 0 ? size : i - 1;
    relations[i] = RELATIONS.indexOf("mod");
    const row = rows.find((row) => row.start < (tokens[i] as Span).end && (tokens[i] as Span).start < row.end);
    tags[i] = row === undefined ? FINE_TAGS.indexOf("Q") : tagOf(row);
  }
  const exact = tokens.map(({ start, end }) => text.slice(start, end));
  return {
    exact,
    words: columns(exact, readPlainly),
    size,
    tags,
    heads,
    relations,
    projective: isProjective(heads, size) && isTree(heads, size),
  };
}

function tagOf({ tag, part }: Row): number {
  const fine = FINE_TAGS.indexOf(`${tag}.${part}`);
  if (fine > 0) return fine;
  const known = FINE_TAGS.indexOf(tag);
  if (known > 0 && part !== "SYM") return known;
  if (part !== "SYM" && ["``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", '"', "(", ")"].includes(tag))
    return FINE_TAGS.indexOf("Q");
  return FINE_TAGS.indexOf(part === "PROPN" ? "NNP" : "SYM");
}

function relationOf(relation: string): number {
  const whole = relation === "acl:relcl" ? "relcl" : (relation.split(":")[0] as string);
  const map: Record<string, string> = {
    iobj: "obj",
    det: "mod",
    amod: "mod",
    nummod: "mod",
    compound: "mod",
    flat: "mod",
    fixed: "mod",
    goeswith: "mod",
    list: "dep",
    vocative: "dep",
    discourse: "dep",
    dislocated: "dep",
    orphan: "dep",
    reparandum: "dep",
    clf: "mod",
  };
  const index = (RELATIONS as readonly string[]).indexOf(map[whole] ?? whole);
  return index < 0 ? RELATIONS.indexOf("dep") : index;
}

function isProjective(heads: Int32Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const [lo, hi] = [Math.min(i, heads[i] as number), Math.max(i, heads[i] as number)];
    for (let j = lo + 1; j < hi; j++) {
      const head = heads[j] as number;
      if (head < lo || head > hi) return false;
    }
  }
  return true;
}

function isTree(heads: Int32Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    let at = i;
    for (let steps = 0; at !== size; steps++) {
      if (steps > size) return false;
      at = heads[at] as number;
    }
  }
  return true;
}
