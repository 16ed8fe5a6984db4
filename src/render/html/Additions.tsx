import type { LedgerEntry, LedgerReport } from "../../model/index.js";
import { addedBy, leftOutBy } from "../view/additions.js";
import { excerpt } from "../view/excerpt.js";
import { lineOf } from "../view/line.js";
import { publisherOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** The ledger has all of them; with many reports a few lines each must do. */
const [MAX_LINES, FEW_LINES, MANY_REPORTS] = [8, 4, 26];
const LINE_SIZE = 140;

/** What a report has that no other has, and what several others have that it hasn't. */
export const Additions = ({ story, report }: { story: StoryView; report: LedgerReport }): Html => {
  const { sigil } = report;
  const adds = addedBy(story.ledger, sigil);
  const leaves = leftOutBy(story.ledger, sigil);
  return (
    <details class="additions">
      <summary>
        <span class="letter">{sigil}</span> <bdi>{publisherOf(report)}</bdi>{" "}
        <small>
          adds {adds.length}, leaves out {leaves.length}
        </small>
      </summary>
      <div id={`${story.prefix}adds-${sigil}`}>
        <Lines story={story} title="Only here" entries={adds} sigil={sigil} rest={`#${story.prefix}only-${sigil}`} />
        <Lines story={story} title="Left out, though others have it" entries={leaves} sigil={null} rest={null} />
      </div>
    </details>
  );
};

const Lines = ({
  story,
  title,
  entries,
  sigil,
  rest,
}: {
  story: StoryView;
  title: string;
  entries: readonly LedgerEntry[];
  sigil: string | null;
  /** Where all of them stand together; null when they stand in many places. */
  rest: string | null;
}) => {
  const most = story.ledger.reports.length > MANY_REPORTS ? FEW_LINES : MAX_LINES;
  return entries.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {entries.slice(0, most).map((entry) => (
          <li dir="auto">
            <a href={`#${story.prefix}${entry.id}`}>{excerpt(wordsOf(story, entry, sigil), LINE_SIZE)}</a>
          </li>
        ))}
        {entries.length > most && (
          <li>
            {rest === null ? (
              `and ${entries.length - most} more`
            ) : (
              <a href={rest}>and {entries.length - most} more, in the ledger</a>
            )}
          </li>
        )}
      </ul>
    </>
  );
};

/** The report's own words where it has some. */
function wordsOf({ reports }: StoryView, { readings, topic }: LedgerEntry, sigil: string | null): string {
  const reading = readings.find((one) => sigil !== null && one.reports.includes(sigil)) ?? readings[0];
  if (reading === undefined) return topic;
  const own = reading.claims.filter(({ report }) => report === sigil);
  const line = lineOf(reports, own.length > 0 ? { ...reading, claims: own } : reading, "none");
  return line === null ? topic : `${line.lead}${line.words}`;
}
