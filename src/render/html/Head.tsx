import { headingOf } from "../view/headline.js";
import { safeLink } from "../view/links.js";
import { longDate, longSpan } from "../view/longDate.js";
import { publisherOf } from "../view/names.js";
import { tally } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { StandingBar } from "./StandingBar.js";
import { Text } from "./Text.js";

/** A sentence in place of a headline is set smaller. */
const LONG = 90;

/** The headline in a report's own words, the days, and how the ledger stands. */
export const Head = ({ story }: { story: StoryView }): Html => {
  const { ledger, prefix } = story;
  const heading = headingOf(ledger);
  const report = story.reports.get(heading.report);
  const link = safeLink(report?.url ?? null);
  return (
    <header class="head">
      <p class="kicker">
        <time>{longSpan(ledger.from, ledger.to)}</time>
        <span>{count(ledger.reports.length, "report")}</span>
        <span>{count(ledger.origins.length, "origin")}</span>
      </p>
      <h1 dir="auto" class={heading.words.length > LONG ? "long" : undefined}>
        <a href={`#${prefix}${heading.report}`}>
          <Text>{heading.words}</Text>
        </a>
      </h1>
      {report && (
        <p class="byline">
          {heading.kind === "headline" ? "Headline" : "First sentence"} of <b>{report.sigil}</b>,{" "}
          {link === null ? (
            <Text>{publisherOf(report)}</Text>
          ) : (
            <a href={link} rel="noreferrer noopener">
              {publisherOf(report)}
            </a>
          )}
          {report.published && `, ${longDate(report.published)}`}
        </p>
      )}
      <StandingBar counts={tally(ledger)} prefix={prefix} />
    </header>
  );
};
