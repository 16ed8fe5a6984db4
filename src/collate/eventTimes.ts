import type { Attribution, Span, Timex } from "../model/index.js";
import type { Fact } from "./fact.js";
import { kept } from "./kept.js";

/** A time this close behind a speech verb tells when it was said: "reported on Tuesday", in code units. */
const BESIDE_CUE = 14;

/** The days and hours at which what a claim tells happened: not when it was said, not how long it took, nothing vague. */
export const eventTimes: (fact: Fact) => readonly Timex[] = kept((fact) =>
  fact.body.timexes
    .map((t) => fact.witness.timexes[t] as Timex)
    .filter(
      (t) =>
        (t.type === "DATE" || t.type === "TIME") &&
        t.from !== null &&
        t.to !== null &&
        t.known !== "vague" &&
        !isSaid(fact, t),
    ),
);

/** Whether the time belongs to the frame of a speech. */
export function isSaid({ body, witness }: Fact, timex: Span): boolean {
  const frames = witness.attributions.filter(({ cue }) =>
    cue.some((span) => span.start < body.end && body.start < span.end),
  );
  return (
    frames.some((frame) => besideCue(frame, timex)) || (frames.length > 0 && !frames.some((f) => inContent(f, timex)))
  );
}

const besideCue = ({ cue }: Attribution, { start }: Span): boolean =>
  cue.some((span) => start >= span.end && start - span.end <= BESIDE_CUE);

const inContent = ({ content }: Attribution, { start, end }: Span): boolean =>
  content.some((span) => span.start <= start && end <= span.end);
