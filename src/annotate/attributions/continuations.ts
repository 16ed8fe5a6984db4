import { contains, overlaps, type Span } from "../../model/index.js";
import type { Frame } from "./frame.js";
import type { Quotation } from "./quotations.js";
import { claimedBy } from "./quoted.js";
import { touched } from "./touching.js";

/** A frame's content with the rest of its quotations: sentences before and behind, and paragraphs that go on. */
export function withContinuations(
  text: string,
  frames: readonly Frame[],
  quotations: readonly Quotation[],
): readonly Frame[] {
  const whole = frames.map((frame) => completed(frame, quotations));
  const inside = (cue: Span): boolean => touched(quotations, cue).some((q) => contains(q, cue));
  const speeches = whole.flatMap((frame, i) => (frame.speech && !inside(frame.cue[0] as Span) ? [i] : []));
  const claimed = claimedBy(whole, quotations);
  let next = 0;
  let before = -1; // the speech frame last passed
  quotations.forEach((quotation, q) => {
    while (next < speeches.length && startOf(whole[speeches[next] as number] as Frame) < quotation.start)
      before = speeches[next++] as number;
    const frame = whole[before];
    if (claimed.has(q) || frame === undefined || !goesOn(text, frame, quotation)) return;
    whole[before] = { ...frame, content: [...frame.content, trimmed(text, quotation)] };
  });
  return whole;
}

const startOf = (frame: Frame): number => (frame.cue[0] as Span).start;
const endOf = (frame: Frame): number =>
  [...frame.cue, ...frame.source, ...frame.content].reduce((end, s) => Math.max(end, s.end), 0);

/** Content that reaches into a quotation takes all of it, beyond the sentence too. */
function completed(frame: Frame, quotations: readonly Quotation[]): Frame {
  if (!frame.speech) return frame;
  const content = frame.content.map((piece) => {
    let { start, end } = piece;
    for (const q of touched(quotations, piece).filter(
      (q) => !contains(piece, q) && !frame.cue.some((c) => overlaps(c, q)),
    ))
      [start, end] = [Math.min(start, q.start), Math.max(end, q.end)];
    return { start, end };
  });
  return { ...frame, content };
}

/** Behind a speaker's quotation in the same paragraph, or a paragraph of its own behind one, begins more of it. */
function goesOn(text: string, frame: Frame, quotation: Quotation): boolean {
  const end = endOf(frame);
  if (quotation.start < end || !hasQuotation(text, frame)) return false;
  const sentence = frame.sentence.end;
  const from = quotation.start >= sentence ? Math.max(end, sentence) : end;
  return (
    /^[.,;:!?"”’'\s]*$/.test(text.slice(from, Math.min(quotation.start, from + 20))) && quotation.start - from <= 20
  );
}

const hasQuotation = (text: string, { content }: Frame): boolean =>
  content.some(({ start, end }) => QUOTE_ENDS.test(text.slice(Math.max(start, end - 3), end)));
const QUOTE_ENDS = /["”“'’]/;

function trimmed(text: string, { start, end }: Span): Span {
  let stop = end;
  while (stop > start && /\s/.test(text[stop - 1] as string)) stop--;
  return { start, end: stop };
}
