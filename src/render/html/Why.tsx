import type { Conflict, LedgerEntry } from "../../model/index.js";
import { decidedOnEntry } from "../view/decidedOn.js";
import { disagreementName } from "../view/disagreement.js";
import { reasonsOf } from "../view/reasons.js";
import type { StoryView } from "../view/story.js";
import { DecidedMarks } from "./DecidedMarks.js";
import type { Html } from "./element.js";

/** The reasons of an entry: each disagreement with its kind, or why it stands as it does; a rule is named that the kind doesn't name. */
export const Why = ({ story, entry }: { story: StoryView; entry: LedgerEntry }): Html => (
  <ul class="why">
    {reasonsOf(entry).map(({ text, rule, conflict }) => (
      <li>
        {conflict && <Grade conflict={conflict} />} <bdi>{text}</bdi>
        {rule !== entry.standing && rule !== conflict?.kind && <code> {rule}</code>}
      </li>
    ))}
    <Decided story={story} entry={entry} />
  </ul>
);

const Decided = ({ story, entry }: { story: StoryView; entry: LedgerEntry }) => {
  const decisions = decidedOnEntry(story.ledger, entry.id);
  return decisions.length === 0 ? null : (
    <li>
      <DecidedMarks story={story} decisions={decisions} />
    </li>
  );
};

const Grade = ({ conflict }: { conflict: Conflict }) => (
  <span
    class={`grade ${conflict.grade}`}
    title={conflict.grade === "hard" ? "both cannot hold" : "they differ in precision, scope or wording"}
  >
    {disagreementName(conflict)}:
  </span>
);
