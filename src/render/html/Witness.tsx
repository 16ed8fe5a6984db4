import { type Claim, exactOf, type LedgerEntry, type Reading, type Span } from "../../model/index.js";
import { contextOf } from "../view/context.js";
import { publisherOf } from "../view/names.js";
import { sentenceNumber } from "../view/sentences.js";
import { shown } from "../view/shown.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { MarkedText } from "./Text.js";

interface Props {
  readonly story: StoryView;
  readonly claim: Claim;
}

/** A claim in its sentence with its neighbours, and where it stands. */
export const Witness = ({ story, claim }: Props): Html => {
  const report = story.reports.get(claim.report);
  if (report === undefined) return null;
  const { before, sentence, after } = contextOf(report, claim);
  const words = exactOf(report.text, sentence);
  const marks: readonly Span[] = [{ start: claim.start - sentence.start, end: claim.end - sentence.start }];
  const at = `#${story.prefix}${claim.id}`;
  return (
    <blockquote class="witness" data-claim={claim.id}>
      <p dir="auto">
        {before && <span class="near">{shown(before)} </span>}
        <MarkedText text={words} marks={marks} />
        {after && <span class="near"> {shown(after)}</span>}
      </p>
      <footer>
        <a class="letter" href={at}>
          {claim.report}
        </a>{" "}
        <bdi>{shown(publisherOf(report))}</bdi>, <a href={at}>sentence {sentenceNumber(report, claim)}</a>
        <button type="button" class="js copy">
          Copy quotation
        </button>
      </footer>
    </blockquote>
  );
};

/** Every claim of an entry in its sentence, reading by reading. */
export const Witnesses = ({ story, entry }: { story: StoryView; entry: LedgerEntry }): Html => (
  <>
    {entry.readings.map((reading) => (
      <>
        {entry.readings.length > 1 && <ReadingHead reading={reading} />}
        {reading.claims.map((claim) => (
          <Witness story={story} claim={claim} />
        ))}
      </>
    ))}
  </>
);

const ReadingHead = ({ reading }: { reading: Reading }) => (
  <h4 class="reading" dir="auto">
    {shown(reading.value)} <small>{reading.reports.join(" ")}</small>
  </h4>
);
