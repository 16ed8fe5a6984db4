import type { Edition, LedgerReport } from "../../model/index.js";
import { safeLink } from "../view/links.js";
import { longDate } from "../view/longDate.js";
import { publisherOf } from "../view/names.js";
import type { Html } from "./element.js";
import type { HtmlOptions } from "./options.js";

/** What went in, what could not be read, how it was decided and how often that is wrong. */
export const About = ({ edition, options }: { edition: Edition; options: HtmlOptions }): Html => (
  <section class="about" id="about">
    <h2>About this edition</h2>
    <h3>Reports</h3>
    {edition.stories.map(({ reports }) => (
      <ul class="inputs">
        {reports.map((report) => (
          <Input report={report} />
        ))}
      </ul>
    ))}
    {edition.unread.length > 0 && (
      <>
        <h3>Could not be read</h3>
        <ul class="inputs">
          {edition.unread.map(({ input, reason }) => (
            <li dir="auto">
              <code>{input}</code> {reason}
            </li>
          ))}
        </ul>
      </>
    )}
    <h3>How it decides</h3>
    <p>
      Every statement here is a stretch of a report, printed as it stands there. Reports are compared claim by claim.
      What several reports say counts once for each independent origin: reports that repeat one another, or one wire
      report, are one origin. Figures are compared as intervals in one unit, so that rounding is no conflict; a later,
      higher count takes the place of an earlier one. Every conflict names its rule and the values compared. Nothing is
      judged true or false.
    </p>
    {options.errorRates !== undefined && options.errorRates.length > 0 && (
      <>
        <h3>How often it is wrong</h3>
        <ul class="rates">
          {options.errorRates.map(({ what, rate }) => (
            <li>
              {what}: <b>{rate}</b>
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="imprint">
      Variorum {options.version}. Format {edition.format}.
    </p>
  </section>
);

const Input = ({ report }: { report: LedgerReport }) => {
  const link = safeLink(report.url);
  return (
    <li dir="auto">
      <span class="letter">{report.sigil}</span> <b>{publisherOf(report)}</b>
      {report.published && ` · ${longDate(report.published)}`} · <code>{report.input}</code> ·{" "}
      {report.text.length.toLocaleString("en")} characters · <code>{report.id.slice(0, 16)}</code>
      {link !== null && (
        <>
          {" "}
          ·{" "}
          <a href={link} rel="noreferrer noopener">
            {link}
          </a>
        </>
      )}
      {report.problems.length > 0 && (
        <ul>
          {report.problems.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
};
