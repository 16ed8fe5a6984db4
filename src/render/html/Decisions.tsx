import type { LedgerDecision } from "../../model/index.js";
import { type DecidedLines, decidedOf } from "../view/decided.js";
import type { StoryView } from "../view/story.js";
import { DECIDED } from "./DecidedMarks.js";
import type { Html } from "./element.js";

/** What people decided of the story: by whom, why, where it shows; and what of it couldn't be applied. */
export const Decisions = ({ story }: { story: StoryView }): Html => {
  const { decisions } = story.ledger;
  const lines = decidedOf(story.ledger);
  return decisions.length === 0 ? null : (
    <section class="decisions" id={`${story.prefix}decisions`}>
      <h2>Decided by people</h2>
      <ol>
        {decisions.map((decision, i) => (
          <Decision story={story} decision={decision} lines={lines[i] as DecidedLines} />
        ))}
      </ol>
    </section>
  );
};

interface Props {
  readonly story: StoryView;
  readonly decision: LedgerDecision;
  readonly lines: DecidedLines;
}

const Decision = ({ story, decision, lines: { text, by, note, words, problem } }: Props) => (
  <li id={`${story.prefix}${decision.id}`} dir="auto">
    <span class="sign" aria-hidden="true">
      {DECIDED}
    </span>{" "}
    {text}{" "}
    {decision.entries.map((id) => (
      <a class="perma" href={`#${story.prefix}${id}`}>
        {id}{" "}
      </a>
    ))}
    {note !== "" && <p dir="auto">{note}</p>}
    {words.map((quoted) => (
      <p class="quoted" dir="auto">
        {quoted}
      </p>
    ))}
    {by !== "" && <p class="by">{by}</p>}
    {problem !== "" && <p class="problem">{problem}</p>}
  </li>
);
