import type { Conflict, LedgerEntry } from "../../model/index.js";
import { disagreementName } from "../view/disagreement.js";
import { reasonsOf } from "../view/reasons.js";
import type { Html } from "./element.js";

/** The reasons of an entry: each disagreement with its kind, or why it stands as it does; a rule is named that the kind doesn't name. */
export const Why = ({ entry }: { entry: LedgerEntry }): Html => (
  <ul class="why">
    {reasonsOf(entry).map(({ text, rule, conflict }) => (
      <li>
        {conflict && <Grade conflict={conflict} />} <bdi>{text}</bdi>
        {rule !== entry.standing && rule !== conflict?.kind && <code> {rule}</code>}
      </li>
    ))}
  </ul>
);

const Grade = ({ conflict }: { conflict: Conflict }) => (
  <span
    class={`grade ${conflict.grade}`}
    title={conflict.grade === "hard" ? "both cannot hold" : "they differ in precision, scope or wording"}
  >
    {disagreementName(conflict)}:
  </span>
);
