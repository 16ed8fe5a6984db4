import { conceptOf, countryOf } from "../lang/en/concept.js";
import { STOP_WORDS } from "../lang/en/stopWords.js";
import {
  type Quantity,
  type ReportClaim,
  type Span,
  type Tag,
  type Token,
  toInterval,
  type Witness,
} from "../model/index.js";
import { firstTokenFrom } from "./firstToken.js";

/** What a claim is compared by: its concepts with how much each counts there, before rarity. */
export interface Profile {
  readonly report: number;
  readonly claim: number;
  /** Concept → weight of its best occurrence, in text order. */
  readonly concepts: ReadonlyMap<string, number>;
  /** The concepts among them that some verb of the claim stands for. */
  readonly verbs: ReadonlySet<string>;
  /** Figures that a claim gives whatever its words: "toll dead". */
  readonly facets: readonly string[];
}

/** A noun says more of what a claim is about than an adverb. Verbs vary most between outlets. */
const TAG_WEIGHT: Readonly<Partial<Record<Tag, number>>> = {
  PROPN: 1.15,
  NOUN: 1,
  VERB: 0.9,
  ADJ: 0.7,
  ADV: 0.5,
  NUM: 0.6,
};
const OTHER_WEIGHT = 0.3;

/** The subject that a participial tail leaves unsaid counts, but less than what the claim itself says. */
const SUBJECT_WEIGHT = 0.5;

/** A pronoun whose entity is known stands for the name, a little less surely. */
const PRONOUN_WEIGHT = 0.6;

/** Names the story's entity that a mention of a report stands for, or null. */
export type EntityOf = (report: number, mention: number) => string | null;

/** Where a profile is read from. `mentionAt` gives for each token index the mention that covers it, -1 for none. */
export interface Place {
  readonly witness: Witness;
  readonly report: number;
  readonly mentionAt: Int32Array;
  readonly entityOf: EntityOf;
  /** What each token stands for, as far as it was asked: most are read for a claim and for its sentence. */
  readonly known: (Word | undefined)[];
}

/** What a token stands for. */
export interface Word {
  /** The concept that it and the token behind it have together. */
  readonly pair: string | null;
  readonly concept: string | null;
  readonly weight: number;
  readonly verb: string | null;
  /** The last token of the name that it begins, else itself. */
  readonly last: number;
}

/** The parts of a claim that count when it is compared. */
export type Compared = Pick<ReportClaim, "start" | "end" | "subject" | "except" | "quantities">;

/** Reads what a claim (or a whole sentence) is compared by. */
export function profileOf(place: Place, body: Compared, claim: number): Profile {
  const concepts = new Map<string, number>();
  const verbs = new Set<string>();
  const source = { ...place, concepts, verbs };
  gather(source, body, 1);
  for (const q of body.quantities) measure(source, place.witness.quantities[q]);
  if (body.subject !== null && !(body.start <= body.subject.start && body.subject.end <= body.end))
    gather(source, { ...body.subject, except: [] }, SUBJECT_WEIGHT);
  return { report: place.report, claim, concepts, verbs, facets: [] };
}

/**
 * That a length or a count of such things is given is common to claims that give different ones; the figure itself isn't
 * compared here, since "10,000" and "11,000" of one thing belong in one entry.
 */
function measure(source: Source, quantity: Quantity | undefined): void {
  if (quantity === undefined || quantity.relation !== null) return;
  const { unit } = toInterval(quantity);
  keep(source, unit === "1" ? `#${conceptOf(quantity.unit)}` : `#${unit}`, MEASURE_WEIGHT);
}

/** What a name counts, a country among them. */
const NAME_WEIGHT = 1.15;
const MEASURE_WEIGHT = 0.8;
const FIGURE_WEIGHT = 0.8;

interface Source extends Place {
  readonly concepts: Map<string, number>;
  readonly verbs: Set<string>;
}

function gather(source: Source, span: Span & { readonly except: readonly Span[] }, factor: number): void {
  const { tokens } = source.witness;
  for (let i = firstTokenFrom(tokens, span.start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.end > span.end) break;
    if (span.except.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    i = read(source, i, span.end, factor);
  }
}

/** Reads the concept that begins at token `i`; returns the index of its last token. */
function read(source: Source, i: number, end: number, factor: number): number {
  const word = source.known[i] ?? wordAt(source, i);
  source.known[i] = word;
  const { tokens } = source.witness;
  if (word.pair !== null && (tokens[i + 1] as Token).end <= end) {
    keep(source, word.pair, factor * NAME_WEIGHT);
    return i + 1;
  }
  if (word.concept !== null)
    keep(source, word.concept, word.concept.startsWith("=") ? word.weight : factor * word.weight);
  if (word.verb !== null) source.verbs.add(word.verb);
  let { last } = word;
  while (last > i && (tokens[last] as Token).end > end) last--;
  return last;
}

function wordAt({ witness, report, mentionAt, entityOf }: Place, i: number): Word {
  const token = witness.tokens[i] as Token;
  const none: Word = { pair: null, concept: null, weight: 0, verb: null, last: i };
  if (token.tag === "PUNCT" || token.tag === "SPACE" || token.tag === "SYM") return none;
  const word = witness.report.text.slice(token.start, token.end);
  const next = witness.tokens[i + 1];
  const pair =
    next === undefined || !isCapital(word) ? null : countryOf(word, witness.report.text.slice(next.start, next.end));
  const mention = mentionAt[i] ?? -1;
  const entity = mention < 0 ? null : entityOf(report, mention);
  if (entity !== null) {
    const weight = witness.mentions[mention]?.kind === "pronoun" ? PRONOUN_WEIGHT : NAME_WEIGHT;
    return { ...none, pair, concept: entity, weight, last: lastTokenOf(mentionAt, i, mention) };
  }
  if (STOP_WORDS.has(word.toLowerCase()) && !(word.length === 2 && word === "US")) return { ...none, pair };
  if (isFigure(word, token)) return { ...none, pair, concept: `=${word.replaceAll(",", "")}`, weight: FIGURE_WEIGHT };
  if (STOP_WORDS.has(token.lemma)) return { ...none, pair };
  const concept = conceptOf(isCapital(word) ? word : token.lemma);
  const verb = token.tag === "VERB" ? concept : null;
  return { ...none, pair, concept, weight: TAG_WEIGHT[token.tag] ?? OTHER_WEIGHT, verb };
}

function lastTokenOf(mentionAt: Int32Array, i: number, mention: number): number {
  let last = i;
  while (mentionAt[last + 1] === mention) last++;
  return last;
}

const isCapital = (word: string): boolean => word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90;

/** Figures are compared as intervals; as words (`=12`) they count only where meaning is compared. */
function isFigure(word: string, { tag }: Token): boolean {
  const first = word.charCodeAt(0);
  return tag === "NUM" || (first >= 48 && first <= 57);
}

function keep({ concepts }: Source, concept: string, weight: number): void {
  if (weight > (concepts.get(concept) ?? 0)) concepts.set(concept, weight);
}
