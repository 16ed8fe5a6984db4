import { appeal } from "../lang/en/citations.js";
import type { Span, Witness } from "../model/index.js";
import { quotationsOf } from "./quotations.js";
import { sentencesIn } from "./sentencesIn.js";

/** A sentence of a report's own text. `terms` rise; `from`..`to` index the body's words; `told`: somebody says it. */
export interface Passage extends Span {
  readonly sentence: number;
  readonly told: boolean;
  readonly terms: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** The words of a report without furniture and headline. `words[i]` is an interned word that starts at `starts[i]`; `quoted[i]` 1 inside a direct quotation. */
export interface Body {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quoted: Uint8Array;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Span[];
}

/** Gives every distinct word a small whole number, in order of first sight. */
export type Intern = (word: string) => number;

/** A report longer than this is compared by its first words only: it bounds the cost of hostile input. */
const LONGEST_BODY = 8_000;
/** Shorter sentences are bylines, cross-heads and debris. */
const SHORTEST_PASSAGE = 4;
const TERM_TAGS = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X"]);
const WORD = /[\p{L}\p{N}]/u;

/** Reads the body of a report. */
export function bodyOf(witness: Witness, intern: Intern): Body {
  const { text, furniture } = witness.report;
  const quotations = quotationsOf(text);
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const passages: Passage[] = [];
  const inFurniture = within(furniture);
  const inQuotation = within(quotations);
  const seen = new Set<string>();
  const told = toldSentences(witness);
  witness.sentences.forEach((sentence, i) => {
    if (sentence.headline || words.length > LONGEST_BODY || isService(text, sentence, seen)) return;
    const from = words.length;
    const terms = new Set<number>();
    for (const token of witness.tokens.slice(sentence.firstToken, sentence.lastToken)) {
      const word = text.slice(token.start, token.end).toLowerCase();
      if (!WORD.test(word) || inFurniture(token.start)) continue;
      words.push(intern(word));
      starts.push(token.start);
      ends.push(token.end);
      quoted.push(inQuotation(token.start) ? 1 : 0);
      if (TERM_TAGS.has(token.tag) && token.lemma !== "say")
        terms.add(intern(token.tag === "PROPN" ? word : token.lemma));
    }
    if (words.length - from < SHORTEST_PASSAGE) return;
    const span = { start: starts[from]!, end: Math.min(sentence.end, nextFurniture(furniture, starts[from]!)) };
    passages.push({
      ...span,
      sentence: i,
      told: told[i] === 1,
      terms: Int32Array.from(terms).sort(),
      from,
      to: words.length,
    });
  });
  return {
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    passages,
    quotations,
  };
}

/** A body with some of its passages only, by index in rising order. */
export function partOf(body: Body, chosen: readonly number[]): Body {
  const places: number[] = [];
  const passages = chosen.map((i) => {
    const passage = body.passages[i]!;
    const from = places.length;
    for (let word = passage.from; word < passage.to; word++) places.push(word);
    return { ...passage, from, to: places.length };
  });
  const pick = (values: Int32Array): Int32Array => Int32Array.from(places, (place) => values[place]!);
  const quoted = Uint8Array.from(places, (place) => body.quoted[place]!);
  return { ...body, words: pick(body.words), starts: pick(body.starts), ends: pick(body.ends), quoted, passages };
}

/** 1 for each sentence that holds what somebody says. */
function toldSentences({ sentences, attributions }: Witness): Uint8Array {
  const told = new Uint8Array(sentences.length);
  for (const { start, end } of attributions.flatMap(({ content }) => content))
    for (const sentence of sentencesIn(sentences, start, end)) told[sentence] = 1;
  return told;
}

/** Whether a sentence is an appeal that outlets of one town print alike, or one that the report has printed before. */
function isService(text: string, { start, end }: Span, seen: Set<string>): boolean {
  const exact = text.slice(start, end);
  if (appeal.test(exact) || seen.has(exact)) return true;
  seen.add(exact);
  return false;
}

/** Whether an offset lies in one of the spans; offsets must be asked in rising order. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let i = 0;
  return (offset) => {
    while (i < ordered.length && ordered[i]!.end <= offset) i++;
    return i < ordered.length && ordered[i]!.start <= offset;
  };
}

function nextFurniture(furniture: readonly Span[], after: number): number {
  return Math.min(Infinity, ...furniture.filter(({ start }) => start > after).map(({ start }) => start));
}
