import type { Span } from "../model/index.js";
import { type Fact, firstFrom } from "./fact.js";
import { fatesToldIn } from "./fatesOf.js";

/** Sentences before and behind a claim's own that rules look at. */
const AROUND = 2;

/**
 * What a rule may find out about a claim, as text: claims of one such text are compared with others alike, whichever copy of
 * a report they stand in. The words of its sentence and around it, what was read in them, who says it, and when.
 */
export function twinKeyOf({
  body,
  claim,
  witness,
  attribution,
  speaker,
  entityIds,
  published,
  focus,
  lens,
}: Fact): string {
  const [first, last] = [witness.sentences[body.sentence - AROUND], witness.sentences[body.sentence + AROUND]];
  const from = Math.min(first?.start ?? 0, body.start);
  const to = Math.max(last?.end ?? witness.report.text.length, body.end);
  const at = ({ start, end }: Span): readonly unknown[] =>
    start >= from && end <= to ? [start - from, end - from] : [witness.report.text.slice(start, end)];
  const fates = fatesToldIn(witness); // of the whole report, as its corrections are
  const mentions = witness.mentions.slice(firstFrom(witness.mentions, from), firstFrom(witness.mentions, to));
  return JSON.stringify([
    witness.report.text.slice(from, to),
    at(body),
    body.except.map(at),
    body.subject && at(body.subject),
    [body.polarity, body.modality, published, speaker],
    claim.entities,
    mentions.map(({ start, end, entity }) => [start - from, end - from, entity === null ? null : entityIds(entity)]),
    body.timexes.map((t) => witness.timexes[t]?.value),
    attribution && [attribution.kind, attribution.anonymous, ...PARTS.map((part) => attribution[part].map(at))],
    focus && { ...focus, about: [...focus.about], quantity: at(focus.quantity) },
    lens,
    body.mentions.map((m) => [...(fates.get(witness.mentions[m]?.entity ?? -1) ?? [])]),
    witness.report.furniture.filter(({ kind }) => kind === "correction").map(at),
  ]);
}

const PARTS = ["source", "cue", "content"] as const;
