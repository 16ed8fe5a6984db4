import type { LedgerEntry } from "../../model/index.js";
import type { StoryView } from "../view/story.js";

/** The attributes by which an entry is linked to, filtered and styled. */
export function entryData(story: StoryView, entry: LedgerEntry, shape: "line" | "variant"): Record<string, string> {
  const speakers = new Set(
    entry.readings.flatMap(({ claims }) =>
      claims.flatMap(({ attribution }) => (attribution === null ? [] : (story.speakerOf.get(attribution) ?? []))),
    ),
  );
  return {
    class: `entry ${shape} s-${entry.standing} k-${entry.kind}`,
    id: `${story.prefix}${entry.id}`,
    "data-reports": [...new Set(entry.readings.flatMap(({ reports }) => reports))].join(" "),
    ...(speakers.size > 0 ? { "data-speakers": [...speakers].join(" ") } : {}),
  };
}
