import { conceptOf } from "../lang/en/concept.js";
import type { Attribution, Claim, ClaimRef, ReportClaim, Span, Tag, Token, Witness } from "../model/index.js";
import { type Numbering, toClaim } from "./ledger.js";
import type { Lens } from "./lens.js";
import type { Measure } from "./measure.js";

/** A word of a claim, as rules read it. */
export interface Word extends Span {
  readonly lower: string;
  readonly lemma: string;
  readonly concept: string;
  readonly tag: Tag;
}

/** A claim with all that a rule may ask about it. */
export interface Fact {
  readonly ref: ClaimRef;
  readonly witness: Witness;
  readonly body: ReportClaim;
  readonly claim: Claim;
  /** Every word and mark of the claim in order, what it excepts left out. */
  readonly words: readonly Word[];
  readonly attribution: Attribution | null;
  /** Story entity that the claim is said by, where known. */
  readonly speaker: string | null;
  /** The story's entity for one of the report's own. */
  readonly entityIds: (entity: number) => string | null;
  /** When its report appeared, ISO 8601; null when unknown. */
  readonly published: string | null;
  /** The one figure that the claim is looked at for; null when it is looked at as a whole. */
  readonly focus: Measure | null;
  /** The one respect in which it is looked at; null when in all. */
  readonly lens: Lens | null;
}

/** Reads the claim for the rules. */
export function readFact(numbering: Numbering, ref: ClaimRef): Fact {
  const witness = numbering.story.reports[ref.report] as Witness;
  const body = witness.claims[ref.claim] as ReportClaim;
  const attribution = attributionOf(witness, body);
  return {
    ref,
    witness,
    body,
    claim: toClaim(numbering, ref),
    words: wordsOf(witness, body),
    attribution,
    speaker: speakerOf(numbering, ref.report, witness, attribution),
    entityIds: (entity) => numbering.entityIds.get(`${ref.report}:${entity}`) ?? null,
    published: witness.report.published,
    focus: null,
    lens: null,
  };
}

/** The attribution that the claim names, else the smallest whose content makes up most of the claim. */
function attributionOf({ attributions }: Witness, { attribution, start, end }: ReportClaim): Attribution | null {
  if (attribution !== null) return attributions[attribution] ?? null;
  const common = (span: Span): number => Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const holding = attributions.filter(
    ({ content }) => content.reduce((sum, span) => sum + common(span), 0) > (end - start) / 2,
  );
  return holding.toSorted((a, b) => size(a.content) - size(b.content))[0] ?? null;
}

function speakerOf(
  { entityIds }: Numbering,
  report: number,
  witness: Witness,
  attribution: Attribution | null,
): string | null {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return null;
  return entityIds.get(`${report}:${witness.entities.findIndex(({ id }) => id === speaker)}`) ?? null;
}

/** The words of a span of a report, without what is excepted from it. */
export function wordsOf(witness: Witness, span: Span & { readonly except?: readonly Span[] }): readonly Word[] {
  const { except } = span;
  const all = allWords(witness);
  const within = all.slice(firstFrom(all, span.start), firstFrom(all, span.end));
  return except === undefined || except.length === 0
    ? within
    : within.filter((word) => !except.some(({ start, end }) => start <= word.start && word.end <= end));
}

const known = new WeakMap<Witness, readonly Word[]>();

/** Every word of a report, read once: claims overlap, and who says them is asked for at every comparison. */
function allWords(witness: Witness): readonly Word[] {
  const found = known.get(witness) ?? witness.tokens.filter(({ tag }) => tag !== "SPACE").map(wordIn(witness));
  known.set(witness, found);
  return found;
}

const wordIn =
  ({ report }: Witness) =>
  ({ start, end, lemma, tag }: Token): Word => {
    const text = report.text.slice(start, end);
    const concept = conceptOf(/^[A-Z]/.test(text) ? text : lemma);
    return { start, end, lower: text.toLowerCase(), lemma, tag, concept };
  };

/** Index of the first item that begins at an offset or behind it. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
