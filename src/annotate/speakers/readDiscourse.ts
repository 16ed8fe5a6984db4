import { type PronounKind, pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { Attribution, Mention, Span, Token } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { taggedOf } from "../syntax/tagged.js";
import { antecedent } from "./antecedent.js";
import { type Discourse, isInside, noteMention, openDiscourse, type Unnamed } from "./discourse.js";
import { firstMentionFrom } from "./firstMentionFrom.js";
import { namedHead } from "./namedHead.js";
import { nominalEntity } from "./nominal.js";
import { type SourceHead, sourceHead } from "./sourceHead.js";
import { unnamedEntity } from "./unnamedEntity.js";

/** A pronoun or nominal and the entity (index) it stands for. */
export interface Tie extends Span {
  readonly kind: "nominal" | "pronoun";
  readonly entity: number;
}

/** One thing to resolve at one place: a name that is known, a pronoun, or an attribution's source. */
interface Step {
  readonly at: number;
  readonly mention?: number;
  readonly pronoun?: Span & { readonly kind: PronounKind };
  readonly attribution?: number;
}

/** Reads names, pronouns and sources in text order; speakers are entity indices, from `entities.length` on into `unnamed`, -1 for none. */
export function readDiscourse(draft: AttributedDraft): {
  readonly ties: readonly Tie[];
  readonly speakers: readonly number[];
  readonly unnamed: readonly Unnamed[];
} {
  const discourse = openDiscourse(draft);
  const ties = new Map<number, Tie>();
  const speakers: number[] = draft.attributions.map(() => -1);
  for (const step of stepsOf(draft)) {
    if (step.mention !== undefined) {
      const { entity } = draft.mentions[step.mention] as Mention;
      if (entity !== null) noteMention(discourse, draft.mentions[step.mention] as Mention, entity);
    } else if (step.pronoun !== undefined) {
      if (!ties.has(step.at)) tiePronoun(discourse, step.pronoun, ties);
    } else if (step.attribution !== undefined)
      speakers[step.attribution] = speakerOf(discourse, step.attribution, ties, speakers);
  }
  return { ties: [...ties.values()].sort((a, b) => a.start - b.start), speakers, unnamed: discourse.unnamed };
}

function stepsOf(draft: AttributedDraft): readonly Step[] {
  const steps: Step[] = draft.mentions.map(({ start }, mention) => ({ at: start, mention }));
  const { lower } = taggedOf(draft).words;
  for (let i = 0; i < draft.tokens.length; i++) {
    const { start, end, tag } = draft.tokens[i] as Token;
    if (tag !== "PRON" && tag !== "DET") continue;
    const kind = pronounKinds.get(lower[i] as string);
    if (kind === "male" || kind === "female") steps.push({ at: start, pronoun: { start, end, kind } });
  }
  draft.attributions.forEach(({ source }, attribution) => {
    // after the names inside it, before the pronouns inside it
    if (source[0] !== undefined) steps.push({ at: namedWithin(draft, source[0]), attribution });
  });
  return steps.sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

const rank = (step: Step): number => (step.mention !== undefined ? 0 : step.attribution !== undefined ? 1 : 2);

/** Where a source's last name begins: all its names are known by then. */
function namedWithin(draft: AttributedDraft, source: Span): number {
  let at = source.start;
  for (let i = firstMentionFrom(draft, source.start); i < draft.mentions.length; i++) {
    const { start } = draft.mentions[i] as Mention;
    if (start >= source.end) break;
    at = start;
  }
  return at;
}

function firstTokenFrom({ tokens }: AttributedDraft, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tiePronoun(
  discourse: Discourse,
  pronoun: Span & { readonly kind: PronounKind },
  ties: Map<number, Tie>,
): void {
  const entity = antecedent(discourse, pronoun, pronoun.kind, nobody);
  if (entity === -1) return;
  ties.set(pronoun.start, { start: pronoun.start, end: pronoun.end, kind: "pronoun", entity });
  noteMention(discourse, pronoun, entity);
}

const nobody: ReadonlySet<number> = new Set();

function speakerOf(discourse: Discourse, index: number, ties: Map<number, Tie>, speakers: readonly number[]): number {
  const { draft } = discourse;
  const attribution = draft.attributions[index] as Attribution;
  const source = attribution.source[0] as Span;
  const head = sourceHead(draft, source, (offset) => firstTokenFrom(draft, offset));
  const tied = ties.get(source.start);
  if (tied !== undefined && tied.end >= head.end) return tied.entity;
  const kind = head.words.length === 1 ? pronounKinds.get(head.words[0] as string) : undefined;
  const named = namedHead(discourse, source, head);
  const found = named ?? resolved(discourse, attribution, index, head, kind, speakers);
  const entity = found === -1 && kind === undefined ? unnamedEntity(discourse, source, head) : found;
  if (entity === -1) return -1;
  if (!isInside(discourse.quoted, source.start)) discourse.lastSpeaker = entity;
  if (named === null) {
    const span = kind === undefined && found === -1 ? source : head;
    ties.set(head.start, {
      start: span.start,
      end: span.end,
      kind: kind === undefined ? "nominal" : "pronoun",
      entity,
    });
    noteMention(discourse, head, entity);
  }
  return entity;
}

function resolved(
  discourse: Discourse,
  attribution: Attribution,
  index: number,
  head: SourceHead,
  kind: PronounKind | undefined,
  speakers: readonly number[],
): number {
  if (kind === undefined) return nominalEntity(discourse, head);
  if (kind === "self") return outerSpeaker(discourse, index, head, speakers);
  if (kind === "relative") return relativeHead(discourse, head);
  return antecedent(discourse, head, kind, namedIn(discourse, attribution.content));
}

/** Who names a person in what they are told to say isn't speaking of themselves: "He said Lisle had left". */
function namedIn({ draft }: Discourse, contents: readonly Span[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const content of contents)
    for (let i = firstMentionFrom(draft, content.start); i < draft.mentions.length; i++) {
      const { start, entity } = draft.mentions[i] as Mention;
      if (start >= content.end) break;
      if (entity !== null) named.add(entity);
    }
  return named;
}

/** "I" and "we" speak for whoever is quoted around them. */
function outerSpeaker({ draft }: Discourse, index: number, head: SourceHead, speakers: readonly number[]): number {
  let [best, found] = [Number.POSITIVE_INFINITY, -1];
  for (let i = Math.max(0, index - NEIGHBOURS); i < Math.min(draft.attributions.length, index + NEIGHBOURS); i++) {
    if (i === index) continue;
    for (const { start, end } of (draft.attributions[i] as Attribution).content)
      if (start <= head.start && head.end <= end && end - start < best)
        [best, found] = [end - start, speakers[i] ?? -1];
  }
  return found;
}

/** Attributions before and behind that may be around one: bounds the cost of hostile text. */
const NEIGHBOURS = 40;

/** "Lisle, who said": the name right before the pronoun. */
function relativeHead({ draft, known }: Discourse, head: SourceHead): number {
  for (let i = known.length - 1; i >= 0; i--) {
    const mention = known[i];
    if (mention === undefined || mention.end > head.start) continue;
    return /^[\s,]*$/.test(draft.report.text.slice(mention.end, head.start)) ? mention.entity : -1;
  }
  return -1;
}
