import type { Alignment, Stemma, Story } from "../model/index.js";

/** Who repeats whom, and from how many independent origins the story comes. */
export function trace(story: Story, _alignment: Alignment): Stemma {
  const origins = story.reports.map(({ sigil }, i) => ({
    id: `o${i + 1}`,
    reports: [sigil],
    lost: null,
    certainty: 1,
  }));
  return { origins, derivations: [], through: ({ report }) => [`o${report + 1}`] };
}
