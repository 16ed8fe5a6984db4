import type { LedgerEntry, Sigil } from "../../model/index.js";
import { carriersOf } from "../view/carriers.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** With more reports than this a row of letters is no longer read at a glance: only those that carry the entry are shown. */
const MAX_COLUMNS = 26;
/** Letters of those that carry it in such a story; the texts and the readings have all. */
const MAX_LETTERS = 10;
/** Letters that fit into two rows of full size; more are set smaller. */
const FULL_SIZE = 12;

/** The row of report letters of an entry: filled, hollow (left out) or struck (contradicted). Kept short: it stands on every line. */
export const Letters = ({ story, entry }: { story: StoryView; entry: LedgerEntry }): Html => {
  const all = carriersOf(story, entry);
  const many = all.length > MAX_COLUMNS;
  const carrying = many ? all.filter(({ how }) => how !== "omits") : all;
  const cells = many ? carrying.slice(0, MAX_LETTERS) : carrying;
  return (
    <p class={cells.length > FULL_SIZE ? "letters small" : "letters"}>
      {cells.map(({ sigil, how, claim }) =>
        claim === null ? (
          <s>{sigil}</s>
        ) : (
          <a href={`#${story.prefix}${claim}`} class={how === "differs" ? "x" : undefined}>
            {sigil}
          </a>
        ),
      )}
      {carrying.length > cells.length && <i>+{carrying.length - cells.length}</i>}
    </p>
  );
};

/** A report's letter, linking to its text. */
export const Letter = ({ story, sigil }: { story: StoryView; sigil: Sigil }): Html => (
  <a class="letter" href={`#${story.prefix}${sigil}`}>
    {sigil}
  </a>
);
