import type { LedgerEntry, Reading } from "../../model/index.js";
import { lineOf } from "../view/line.js";
import { sentenceNumber } from "../view/sentences.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

/** On paper only: the witnesses and variants of the entries above, as the notes at the foot of a critical edition. */
export const Footnotes = ({ story, entries }: { story: StoryView; entries: readonly LedgerEntry[] }): Html => (
  <p class="footnotes" aria-hidden="true">
    {entries.map((entry) => (
      <>
        <b>{entry.id.replace(/^e/, "")}</b>{" "}
        <bdi>{entry.readings.map((reading, i) => noteOf(story, entry, reading, i)).join("; ")}</bdi>
        {entry.missingFrom.length > 0 && entry.standing !== "single" ? `; om. ${entry.missingFrom.join(" ")}` : ""}.{" "}
      </>
    ))}
  </p>
);

/** The first reading is the lemma and stands above; of the others the words are given. */
function noteOf({ reports }: StoryView, { readings, standing }: LedgerEntry, reading: Reading, i: number): string {
  const places = reading.claims.map((claim) => {
    const report = reports.get(claim.report);
    return report === undefined ? claim.report : `${claim.report} ${sentenceNumber(report, claim)}`;
  });
  const aside = standing !== "conflict" && standing !== "superseded" && i > 0;
  const words = aside ? `${lineOf(reports, reading, "none")?.words ?? reading.value} ` : "";
  const lemma = i === 0 && readings.length > 1 ? "]" : "";
  return `${words}${[...new Set(places)].join(", ")}${lemma}`;
}
