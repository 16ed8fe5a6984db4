import type { Span } from "../model/index.js";
import { type Fact, firstFrom } from "./fact.js";

/** Code units around a claim's sentence that rules look at. */
const AROUND = 200;

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
  const sentence = witness.sentences[body.sentence] ?? body;
  const from = Math.max(0, Math.min(sentence.start, body.start) - AROUND);
  const to = Math.max(sentence.end, body.end) + AROUND;
  const at = ({ start, end }: Span): readonly unknown[] =>
    start >= from && end <= to ? [start - from, end - from] : [witness.report.text.slice(start, end)];
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
  ]);
}

const PARTS = ["source", "cue", "content"] as const;
