import { isWhole } from "./credit.js";
import type { Findings } from "./lineage.js";
import { isStatement, ownPassages, type Parent } from "./parent.js";

/** Without a text to compare with, work of its own shows in quotations that no other report has; this many make it certain. */
const OWN_QUOTATIONS = 4;
/** A short report that cites its source says so once for the whole. */
const SHORT = 12;

/** Which part of a report with these parents, 0..1, is its own: passages with no counterpart in an ancestor, or, when all are lost, quotations of its own. */
export function ownShare(child: number, parents: readonly Parent[], { bodies, heads }: Findings): number {
  const { passages, quotations } = bodies[child]!;
  const credits = parents.flatMap(({ credit }) => credit ?? []);
  if (credits.length > 0 && passages.length < SHORT) return 0;
  const own = ownPassages(passages, parents);
  if (parents.some(({ of, resemblance, sibling }) => resemblance !== null && (sibling === null || isStatement(of))))
    return words(own.map((i) => passages[i]!)) / Math.max(1, words(passages));
  if (credits.length === 0 || credits.some(isWhole)) return 0;
  const others = new Set(heads.filter((head) => head !== child).flatMap((head) => wordsQuoted(bodies[head]!)));
  const said = wordsQuoted(bodies[child]!);
  const alone = quotations.filter((_, i) => !others.has(said[i]!)).length;
  return Math.min(1, alone / OWN_QUOTATIONS) * (own.length / Math.max(1, passages.length));
}

const words = (part: readonly { readonly from: number; readonly to: number }[]): number =>
  part.reduce((sum, { from, to }) => sum + to - from, 0);

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
