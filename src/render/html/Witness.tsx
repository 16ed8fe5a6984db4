import { type Claim, exactOf, type LedgerEntry, type Reading, type Span } from "../../model/index.js";
import { contextOf } from "../view/context.js";
import { sentenceNumber } from "../view/sentences.js";
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
  return (
    <blockquote>
      <p dir="auto">
        {before && <i>{before} </i>}
        <MarkedText text={words} marks={marks} />
        {after && <i> {after}</i>}
      </p>
      <Place story={story} claim={claim} />
    </blockquote>
  );
};

/** Where a claim stands, linking there. */
export const Place = ({ story, claim }: Props): Html => {
  const report = story.reports.get(claim.report);
  return (
    <a class="place" href={`#${story.prefix}${claim.id}`}>
      {claim.report}
      {report !== undefined && `, sentence ${sentenceNumber(report, claim)}`}
    </a>
  );
};

/** More witnesses of one reading show no more; the letters and the texts have them all. */
const MAX_CLAIMS = 12;

/** The claims of an entry in its sentence, reading by reading. */
export const Witnesses = ({ story, entry }: { story: StoryView; entry: LedgerEntry }): Html => (
  <div class="witnesses">
    {entry.readings.map((reading) => (
      <>
        {entry.readings.length > 1 && <ReadingHead reading={reading} />}
        {reading.claims.slice(0, MAX_CLAIMS).map((claim) => (
          <Witness story={story} claim={claim} />
        ))}
        {reading.claims.length > MAX_CLAIMS && <p class="none">and {reading.claims.length - MAX_CLAIMS} more</p>}
      </>
    ))}
  </div>
);

const ReadingHead = ({ reading }: { reading: Reading }) => (
  <p class="reading" dir="auto">
    {reading.value} <small>{reading.reports.join(" ")}</small>
  </p>
);
