import type { LedgerReport } from "../../model/index.js";
import { languageTag } from "../view/language.js";
import { safeLink } from "../view/links.js";
import { longDate } from "../view/longDate.js";
import { givenName, outletOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { ReportText } from "./ReportText.js";

/** One report: who published it and when, then its text. It scrolls on its own, so that a fact can be lined up in all of them. */
export const ReportColumn = ({ story, report }: { story: StoryView; report: LedgerReport }): Html => {
  const link = safeLink(report.url);
  const title = report.title ?? report.headline?.exact ?? "";
  const name = outletOf(report) ?? givenName(report.input);
  return (
    <article
      class="report"
      id={`${story.prefix}${report.sigil}`}
      data-sigil={report.sigil}
      tabindex={0}
      aria-label={`Report ${report.sigil}`}
    >
      <header>
        <p class="publisher">
          <span class="letter">{report.sigil}</span> {name !== null && <b dir="auto">{name}</b>}{" "}
          {report.published && <time>{longDate(report.published)}</time>}{" "}
          <span class="js absent" hidden>
            leaves it out
          </span>
        </p>
        {title !== "" && (
          <h3 dir="auto">
            {link === null ? (
              title
            ) : (
              <a href={link} rel="noreferrer noopener">
                {title}
              </a>
            )}
          </h3>
        )}
        {report.byline && (
          <p class="byline" dir="auto">
            {report.byline}
          </p>
        )}
      </header>
      <div class="text" lang={languageTag(report.language)}>
        <ReportText story={story} report={report} />
      </div>
    </article>
  );
};
