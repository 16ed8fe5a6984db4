import type { LedgerReport } from "../../model/index.js";
import { addedBy } from "../view/additions.js";
import { longDate } from "../view/longDate.js";
import { ancestorName, outletOf, publisherOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** More get one line each, with only what they add; of more still the lineage has a list, with all that each adds. */
const [MOST, MOST_NAMED] = [12, 48];

/** The witnesses, as an edition lists them first: which letter is which report, when, from whom, and how much it alone has. */
export const Sigla = ({ story }: { story: StoryView }): Html => {
  const { reports } = story.ledger;
  if (reports.length > MOST_NAMED) return null;
  return (
    <ul class={lookOf(reports)} aria-label="The reports">
      {reports.map((report) => (
        <Siglum story={story} report={report} />
      ))}
    </ul>
  );
};

/** In columns, short, or where some are known only by their headlines, each with a line for its name. */
function lookOf(reports: readonly LedgerReport[]): string {
  const titled = reports.some((report) => outletOf(report) === null);
  if (reports.length > MOST) return "sigla many short";
  return ["sigla", ...(reports.length > 6 ? ["many"] : []), ...(titled || reports.length > 6 ? ["titled"] : [])].join(
    " ",
  );
}

const Siglum = ({ story, report }: { story: StoryView; report: LedgerReport }) => {
  const outlet = outletOf(report);
  return (
    <li>
      <span class="letter">{report.sigil}</span>
      <a class={outlet === null ? "name words" : "name"} dir="auto" href={`#${story.prefix}${report.sigil}`}>
        {publisherOf(report)}
      </a>{" "}
      <Details story={story} report={report} short={story.ledger.reports.length > MOST} />
    </li>
  );
};

const Details = ({ story, report, short }: { story: StoryView; report: LedgerReport; short: boolean }) => {
  const added = addedBy(story.ledger, report.sigil).length;
  const from = sourceOf(story, report);
  const when = whenOf(story, report);
  return (
    <small>
      {!short && when !== "" && <time>{when}</time>}
      {!short && from !== null && <span>repeats {from}</span>}
      {added > 0 && story.ledger.reports.length > 1 && (
        <a href={`#${story.prefix}adds-${report.sigil}`}>{added} only here</a>
      )}
    </small>
  );
};

/** A day that is that of the whole story isn't told again. */
function whenOf({ ledger: { from, to } }: StoryView, { published }: LedgerReport): string {
  const day = (iso: string | null): string => (iso ?? "").slice(0, 10);
  const same = day(from) === day(to) && day(published) === day(from);
  const when = longDate(published ?? "");
  return same ? (when.split(", ")[1] ?? "") : when;
}

/** The surest ancestor: a letter, or the name of a report that isn't here. */
function sourceOf({ ledger }: StoryView, { sigil }: LedgerReport): string | null {
  const own = ledger.derivations.filter(({ later }) => later === sigil);
  const surest = own.toSorted((a, b) => b.certainty - a.certainty)[0];
  return surest === undefined ? null : ancestorName(ledger, surest.earlier);
}
