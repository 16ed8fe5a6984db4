import { headingOf } from "../view/headline.js";
import { safeLink } from "../view/links.js";
import { longDate, longSpan } from "../view/longDate.js";
import { outletOf } from "../view/names.js";
import { originCount } from "../view/originCount.js";
import { tally } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { Sigla } from "./Sigla.js";
import { StandingBar } from "./StandingBar.js";
import { Text } from "./Text.js";

/** A sentence in place of a headline is set smaller, and a very long one smaller still. */
const [LONG, VERY_LONG] = [90, 200];

/** The headline in a report's own words, the days, how the ledger stands, and who the letters are. */
export const Head = ({ story }: { story: StoryView }): Html => {
  const { ledger, prefix } = story;
  const heading = headingOf(ledger);
  const size = heading.words.length;
  const days = longSpan(ledger.from, ledger.to);
  return (
    <header class="head">
      <div class="top">
        <p class="kicker">
          {days !== "" && <time>{days}</time>}
          <span>{count(ledger.reports.length, "report")}</span>
          <span>{originCount(ledger)}</span>
        </p>
        <h1 dir="auto" class={size > VERY_LONG ? "long very" : size > LONG ? "long" : undefined}>
          <a href={`#${prefix}${heading.report}`}>
            <Text>{heading.words}</Text>
          </a>
        </h1>
        <Source story={story} />
        <StandingBar counts={tally(ledger)} prefix={prefix} />
      </div>
      <Sigla story={story} />
    </header>
  );
};

/** Whose words the headline is. */
const Source = ({ story: { ledger, reports } }: { story: StoryView }) => {
  const heading = headingOf(ledger);
  const report = reports.get(heading.report);
  if (report === undefined) return null;
  const link = safeLink(report.url);
  const outlet = outletOf(report);
  return (
    <p class="byline">
      {heading.kind === "headline" ? "Headline" : "First sentence"} of <b>{report.sigil}</b>
      {outlet !== null && ", "}
      {outlet !== null && (link === null ? <Text>{outlet}</Text> : <Away href={link} name={outlet} />)}
      {report.published && `, ${longDate(report.published)}`}
    </p>
  );
};

const Away = ({ href, name }: { href: string; name: string }) => (
  <a href={href} rel="noreferrer noopener">
    {name}
  </a>
);
