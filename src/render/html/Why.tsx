import type { Conflict, LedgerEntry } from "../../model/index.js";
import { reasonsOf } from "../view/reasons.js";
import type { Html } from "./element.js";

/** The reasons of an entry: each disagreement with its kind and grade, or why it stands as it does. */
export const Why = ({ entry }: { entry: LedgerEntry }): Html => (
  <ul class="why">
    {reasonsOf(entry).map(({ text, rule, conflict }) => (
      <li>
        {conflict && (
          <>
            <Grade conflict={conflict} />{" "}
          </>
        )}
        <bdi>{text}</bdi>
        {rule !== entry.standing && <code> {rule}</code>}
      </li>
    ))}
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
