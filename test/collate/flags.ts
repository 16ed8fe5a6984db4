import { describe, expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { collate } from "../../src/collate/index.js";
import { extract } from "../../src/extract/index.js";
import type { Alignment, ConflictKind, Story } from "../../src/model/index.js";
import { trace } from "../../src/trace/index.js";

/** What one report says, what the other says, and when each appeared (both on one day unless given). */
export type Case = readonly [a: string, b: string, publishedA?: string, publishedB?: string];

/** The day on which reports appear that give none: a Thursday. */
const TODAY = "2031-05-08";

/** Likeness of two sentences that are held to make one point, when they share too little to be found. */
const TAKEN_FOR_ONE = 0.65;

/** The kinds of conflict found between two one-sentence reports that are known to make one point. */
export function flags([a, b, publishedA = TODAY, publishedB = TODAY]: Case): readonly ConflictKind[] {
  const story = toStory([report("a", a, publishedA), report("b", b, publishedB)].map(annotate));
  const alignment = joined(story, align(story));
  const { entries } = collate(story, alignment, trace(story, alignment));
  return [...new Set(entries.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)))].sort();
}

function report(id: string, body: string, published: string) {
  const page = { input: id, format: "text", body, given: { id, published, language: "en" }, retrieved: null } as const;
  return extract(page).reports[0] as ReturnType<typeof extract>["reports"][number];
}

/** The alignment, with the first claims joined where it found nothing in common. */
function joined(story: Story, alignment: Alignment): Alignment {
  const firstIn = (group: Alignment["groups"][number]) =>
    group.some(({ report, claim }) => report === 0 && claim === 0) && group.length > 1;
  if (alignment.groups.some(firstIn)) return alignment;
  if (story.reports.some(({ claims }) => claims.length === 0)) return alignment;
  const firsts = [
    { report: 0, claim: 0 },
    { report: 1, claim: 0 },
  ] as const;
  const others = alignment.groups
    .map((group) => group.filter(({ claim }) => claim > 0))
    .filter((group) => group.length > 0);
  return {
    ...alignment,
    pairs: [...alignment.pairs, { a: firsts[0], b: firsts[1], score: TAKEN_FOR_ONE }],
    groups: [firsts, ...others],
    guests: [],
  };
}

/** A table of cases of one kind: what must be flagged with it, and look-alikes that must not be flagged at all. */
export function table(kinds: readonly ConflictKind[], flagged: readonly Case[], quiet: readonly Case[]): void {
  describe(kinds.join(", "), () => {
    test.each(flagged)("flagged: %s | %s", (...given) => {
      expect(flags(given as unknown as Case).filter((kind) => kinds.includes(kind))).not.toEqual([]);
    });
    test.each(quiet)("quiet: %s | %s", (...given) => {
      expect(flags(given as unknown as Case)).toEqual([]);
    });
  });
}
