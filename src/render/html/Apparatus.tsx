import type { LedgerEntry, Reading } from "../../model/index.js";
import { publisherOf } from "../view/names.js";
import { sentenceNumber } from "../view/sentences.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** On paper only: for each entry its witnesses and variants, as the notes at the foot of a critical edition. */
export const Apparatus = ({ story }: { story: StoryView }): Html => (
  <section class="apparatus" aria-hidden="true">
    <h2>Apparatus</h2>
    <p>
      {story.ledger.reports.map((report) => (
        <span>
          <b>{report.sigil}</b> {publisherOf(report)}
          {"  "}
        </span>
      ))}
    </p>
    <ol>
      {story.ledger.entries.map((entry) => (
        <li dir="auto">
          <b>{entry.id}</b> {entry.readings.map((reading, i) => noteOf(story, entry, reading, i)).join("; ")}
          {entry.missingFrom.length > 0 && entry.standing !== "single" ? `; om. ${entry.missingFrom.join(" ")}` : ""}.
        </li>
      ))}
    </ol>
  </section>
);

/** The first reading is the lemma and stands above; of the others the words are given. */
function noteOf({ reports }: StoryView, entry: LedgerEntry, { claims, value }: Reading, i: number): string {
  const places = claims.map((claim) => {
    const report = reports.get(claim.report);
    return report === undefined ? claim.report : `${claim.report} ${sentenceNumber(report, claim)}`;
  });
  const words = i === 0 ? "" : `${claims[0]?.exact ?? value} `;
  const lemma = i === 0 && entry.readings.length > 1 ? "]" : "";
  return `${words}${[...new Set(places)].join(", ")}${lemma}`;
}
