import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Ledger } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";
import { readStory } from "./own_alignment.js";

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** Two claims that once stood in one entry as `agreed`, and whether they make the same point. */
interface Label {
  readonly story: string;
  readonly a: Place;
  readonly b: Place;
  readonly verdict: "same" | "different";
}

const LABELS = join(import.meta.dirname, "../labels/agreed.jsonl");

/**
 * Whether what is called agreed (or repeated) says the same. Pairs out of a sample of fifty entries of the real stories,
 * drawn by a hash and judged by hand; entries of which a reader couldn't be sure were left out. "Of those shown": of the
 * pairs that still stand in one entry without a conflict, how many make the same point. "Kept": of those that make it,
 * how many still stand together. The sample was drawn from what was shown once: it can't tell what was never joined.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Label>(LABELS);
  const stories = join(directory, "../../stories");
  const names = [...new Set(labels.map(({ story }) => story))].filter((name) => existsSync(join(stories, name)));
  if (names.length === 0) return [];
  const judged = names.flatMap((name) => {
    const ledger = tell(readStory(join(stories, name)));
    return labels.filter(({ story }) => story === name).map((label) => ({ label, shown: isShown(ledger, label) }));
  });
  const same = judged.filter(({ label }) => label.verdict === "same");
  const shown = judged.filter((one) => one.shown);
  const right = same.filter((one) => one.shown).length;
  return [
    { name: "agreed: same point, of those shown", value: (100 * right) / Math.max(1, shown.length) },
    { name: "agreed: same point, kept", value: (100 * right) / Math.max(1, same.length) },
  ];
};

/** Whether some entry that is agreed or repeated holds both. */
function isShown({ entries, reports }: Ledger, { a, b }: Label): boolean {
  const sigilOf = ({ report }: Place): string | undefined =>
    reports.find(({ id, input }) => id === report || input === report)?.sigil;
  const holds = (claims: readonly Claim[], place: Place): boolean =>
    claims.some((claim) => claim.report === sigilOf(place) && claim.start < place.end && place.start < claim.end);
  return entries.some(({ standing, readings }) => {
    if (standing !== "agreed" && standing !== "repeated") return false;
    const claims = readings.flatMap((reading) => reading.claims);
    return holds(claims, a) && holds(claims, b);
  });
}
