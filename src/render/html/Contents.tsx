import { headingOf } from "../view/headline.js";
import { longSpan } from "../view/longDate.js";
import { originCount } from "../view/originCount.js";
import { tally } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { Text } from "./Text.js";

/** The stories of an edition that has several. */
export const Contents = ({ stories }: { stories: readonly StoryView[] }): Html =>
  stories.length < 2 ? null : (
    <nav class="contents" aria-label="Stories">
      <h1>{stories.length} stories</h1>
      <ol>
        {stories.map(({ ledger, prefix }) => (
          <li dir="auto">
            <a href={`#${prefix}story`}>
              <Text>{headingOf(ledger).words}</Text>
            </a>{" "}
            <small>
              {longSpan(ledger.from, ledger.to)} · {count(ledger.reports.length, "report")} · {originCount(ledger)} ·{" "}
              {tally(ledger)
                .filter(({ count: n }) => n > 0)
                .map(({ standing, sign, count: n }) => (
                  <span class={`s-${standing}`}>
                    {sign} {n} {standing}{" "}
                  </span>
                ))}
            </small>
          </li>
        ))}
      </ol>
    </nav>
  );
