import type { Findings } from "./lineage.js";
import type { Parent } from "./parent.js";

/** A passage less like its best counterpart than this isn't taken over from there. */
const TAKEN_OVER = 0.35;
/** Without a text to compare with, work of its own shows in quotations that no other report has; this many make it certain. */
const OWN_QUOTATIONS = 4;
/** A short report that cites its source says so once for the whole. */
const SHORT = 12;

/** Which part of a derived report, 0..1, is its own: passages with no counterpart in the ancestor, or, when that is lost, quotations of its own. */
export function ownShare({ child, credit, resemblance, sibling }: Parent, { bodies, heads }: Findings): number {
  const { passages, quotations } = bodies[child]!;
  if (credit !== null && passages.length < SHORT) return 0;
  const citing = new Set((credit?.citations ?? []).map(({ sentence }) => sentence));
  if (resemblance !== null && sibling === null) {
    const best = resemblance.best[0];
    const words = (part: readonly { from: number; to: number }[]) =>
      part.reduce((sum, { from, to }) => sum + to - from, 0);
    return (
      words(passages.filter(({ sentence }, i) => best[i]! < TAKEN_OVER && !citing.has(sentence))) /
      Math.max(1, words(passages))
    );
  }
  if (credit === null || credit.citations.some(({ kind }) => kind === "credit")) return 0;
  const others = new Set(heads.filter((head) => head !== child).flatMap((head) => wordsQuoted(bodies[head]!)));
  const own = quotations.filter((_, i) => !others.has(wordsQuoted(bodies[child]!)[i]!)).length;
  return Math.min(1, own / OWN_QUOTATIONS) * (1 - Math.min(1, citing.size / passages.length));
}

/** The first words of each quotation, as numbers: enough to know it again. */
function wordsQuoted({ quotations, words, starts }: Findings["bodies"][number]): readonly string[] {
  let i = 0;
  return quotations.map(({ start, end }) => {
    while (i < starts.length && starts[i]! < start) i++;
    const from = i;
    while (i < starts.length && starts[i]! < end) i++;
    return words.slice(from, Math.min(i, from + 6)).join(" ");
  });
}
