import type { Conflict, LedgerEntry } from "../../model/index.js";
import type { Html } from "./element.js";

/** The reasons of an entry: each disagreement with its kind and grade, or why it stands as it does. */
export const Why = ({ entry }: { entry: LedgerEntry }): Html => (
  <ul class="why">
    {entry.conflicts.map((conflict) => (
      <li>
        <Grade conflict={conflict} /> <bdi>{conflict.why.text}</bdi> <code>{conflict.why.rule}</code>
      </li>
    ))}
    {(entry.conflicts.length === 0 || entry.standing !== "conflict") && (
      <li>
        <bdi>{entry.why.text}</bdi>
        {entry.why.rule !== entry.standing && <code> {entry.why.rule}</code>}
      </li>
    )}
  </ul>
);

const Grade = ({ conflict: { kind, grade } }: { conflict: Conflict }) => (
  <span
    class={`grade ${grade}`}
    title={grade === "hard" ? "both cannot hold" : "they differ in precision, scope or wording"}
  >
    {grade} · {kind}
  </span>
);
