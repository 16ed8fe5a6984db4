import type { LedgerDecision } from "../../model/index.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** The sign of what a person decided. */
export const DECIDED = "✎";

/** The mark of a decision at what it is about, linking to it in the list. */
export const DecidedMarks = ({ story, decisions }: Props): Html => (
  <>
    {decisions.map(({ id, text }) => (
      <a class="decided" href={`#${story.prefix}${id}`} title={text}>
        {DECIDED} decided by a person
      </a>
    ))}
  </>
);

interface Props {
  readonly story: StoryView;
  readonly decisions: readonly LedgerDecision[];
}
