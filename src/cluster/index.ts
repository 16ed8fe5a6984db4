import type { AnnotatedReport, Story } from "../model/index.js";
import { byPublication } from "./byPublication.js";
import { createClusterer } from "./clusterer.js";
import { gather } from "./gather.js";
import { toStory } from "./toStory.js";

export { createClusterer } from "./clusterer.js";
export { toStory } from "./toStory.js";

/** The stories in a set of reports, whatever their order; the earliest story first. */
export function cluster(reports: readonly AnnotatedReport[]): readonly Story[] {
  const ordered = [...reports].sort(byPublication); // as if they had arrived when they were published
  const clusterer = createClusterer();
  for (const report of ordered) clusterer.add(report);
  const stories = gather(clusterer.stories(), clusterer.likeness).toSorted((a, b) => a[0]! - b[0]!);
  return stories.map((numbers) => toStory(numbers.map((number) => ordered[number]!)));
}
