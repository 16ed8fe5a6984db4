import type { Alignment, Story } from "../model/index.js";

/** Which claims of different reports say the same thing. */
export function align(story: Story): Alignment {
  const groups = story.reports.flatMap((witness, report) => witness.claims.map((_, claim) => [{ report, claim }]));
  return { entities: [], pairs: [], groups };
}
