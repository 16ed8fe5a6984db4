import type { LedgerReport } from "../../model/index.js";
import { addedBy } from "../view/additions.js";
import { longDate } from "../view/longDate.js";
import { ancestorName, outletOf, publisherOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** A longer list belongs to the end of the page; the lineage has one with all of them. */
const MOST = 16;

/** The witnesses, as an edition lists them first: which letter is which report, when, from whom, and how much it alone has. */
export const Sigla = ({ story }: { story: StoryView }): Html => {
  const { reports } = story.ledger;
  if (reports.length > MOST) return null;
  const titled = reports.some((report) => outletOf(report) === null);
  const look = ["sigla", ...(reports.length > 6 ? ["many"] : []), ...(titled || reports.length > 6 ? ["titled"] : [])];
  return (
    <ul class={look.join(" ")} aria-label="The reports">
      {reports.map((report) => (
        <Siglum story={story} report={report} />
      ))}
    </ul>
  );
};

const Siglum = ({ story, report }: { story: StoryView; report: LedgerReport }) => {
  const added = addedBy(story.ledger, report.sigil).length;
  const from = sourceOf(story, report);
  return (
    <li>
      <span class="letter">{report.sigil}</span>
      <a class="name" dir="auto" href={`#${story.prefix}${report.sigil}`}>
        {publisherOf(report)}
      </a>{" "}
      <small>
        {report.published && <time>{longDate(report.published)}</time>}
        {from !== null && <span>repeats {from}</span>}
        {added > 0 && <a href={`#${story.prefix}adds-${report.sigil}`}>{added} only here</a>}
      </small>
    </li>
  );
};

/** The surest ancestor: a letter, or the name of a report that isn't here. */
function sourceOf({ ledger }: StoryView, { sigil }: LedgerReport): string | null {
  const own = ledger.derivations.filter(({ later }) => later === sigil);
  const surest = own.toSorted((a, b) => b.certainty - a.certainty)[0];
  return surest === undefined ? null : ancestorName(ledger, surest.earlier);
}
