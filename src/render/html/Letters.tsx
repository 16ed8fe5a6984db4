import type { LedgerEntry, Sigil } from "../../model/index.js";
import { carriersOf } from "../view/carriers.js";
import { publisherOf } from "../view/names.js";
import { shown } from "../view/shown.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** With more reports than this a row of letters is no longer read at a glance: only those that carry the entry are shown. */
const MAX_COLUMNS = 26;

/** The row of report letters of an entry: filled, hollow (left out) or struck (contradicted). */
export const Letters = ({ story, entry }: { story: StoryView; entry: LedgerEntry }): Html => {
  const all = carriersOf(story, entry);
  const cells = all.length > MAX_COLUMNS ? all.filter(({ how }) => how !== "omits") : all;
  return (
    <ul class="letters" aria-label="Reports">
      {cells.map(({ sigil, how, claim }) => (
        <li class={how}>
          {claim === null ? (
            <span>
              {sigil}
              <span class="vh"> leaves it out</span>
            </span>
          ) : (
            <a href={`#${story.prefix}${claim}`}>{sigil}</a>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A report's letter, linking to its text. */
export const Letter = ({ story, sigil }: { story: StoryView; sigil: Sigil }): Html => {
  const report = story.reports.get(sigil);
  return (
    <a class="letter" href={`#${story.prefix}${sigil}`} title={report && shown(publisherOf(report))}>
      {sigil}
    </a>
  );
};
