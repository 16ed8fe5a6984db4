import { publisherOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { ReportColumn } from "./ReportColumn.js";

/** With more, their letters stand in one line that scrolls: rows of them would take half of a window. */
const MOST_IN_ROWS = 40;

/** The full texts, side by side: the facing page of the ledger. */
export const Reports = ({ story }: { story: StoryView }): Html => {
  const { ledger, prefix } = story;
  return (
    <section class="reports" id={`${prefix}reports`} aria-label="The reports">
      <div class="pane">
        <header>
          <h2>The reports</h2>
          <ul class={ledger.reports.length > MOST_IN_ROWS ? "switcher long" : "switcher"} aria-label="Reports">
            {ledger.reports.map((report) => (
              <li>
                <a
                  class="letter"
                  href={`#${prefix}${report.sigil}`}
                  title={publisherOf(report)}
                  data-sigil={report.sigil}
                >
                  {report.sigil}
                </a>
              </li>
            ))}
          </ul>
          {ledger.reports.length > 1 && (
            <fieldset class="js faces">
              <legend class="vh">Columns</legend>
              {["one", "two", "all"].map((columns) => (
                <label>
                  <input type="radio" class="vh" name={`${prefix}columns`} value={columns} data-columns />
                  <span class="face">{columns}</span>
                </label>
              ))}
            </fieldset>
          )}
          <fieldset class="faces">
            <legend class="vh">Show in the texts</legend>
            {["quotations", "figures", "dates"].map((what) => (
              <label>
                <input type="checkbox" class={`vh show-${what}`} data-shows={what} />
                <span class="face">{what}</span>
              </label>
            ))}
          </fieldset>
        </header>
        <div class="texts">
          {ledger.reports.map((report) => (
            <ReportColumn story={story} report={report} />
          ))}
        </div>
      </div>
    </section>
  );
};
