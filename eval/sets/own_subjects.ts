import { join } from "node:path";
import type { ReportClaim, Span } from "../../src/model/index.js";
import { judgedClaims } from "../labelledReports.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";

/** A claim and what it is about: words that a right subject holds or is held by, null where its own words say it. */
interface Label extends Span {
  readonly document: string;
  readonly subject: readonly [start: number, end: number] | null;
}

/** A subject wider than this is no noun phrase any more, in characters. */
const WIDEST = 120;

/**
 * What claims are about: relative clauses, participles and second verbs drawn by a hash, seven in ten of them such as had a
 * subject on the day of the draw and three such as begin like one that needs it, judged by hand. Claims that are cut otherwise now are left out.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels/subjects.jsonl"));
  const judged = judgedClaims(join(directory, ".."), labels);
  const lacking = judged.filter(({ label }) => label.subject !== null);
  const right = judged.filter(({ label, claim }) => isRight(label, claim));
  if (judged.length === 0) return [];
  return [
    {
      name: "subjects: right, or rightly none",
      value: share(right.length, judged.length),
      note: `of ${judged.length}`,
    },
    {
      name: "subjects: right where the claim lacks one",
      value: share(right.filter(({ label }) => label.subject !== null).length, lacking.length),
      peers: `of ${lacking.length}`,
    },
  ];
};

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

function isRight({ subject }: Label, claim: ReportClaim): boolean {
  if (subject === null || claim.subject === null) return subject === claim.subject;
  const { start, end } = claim.subject;
  if (end - start > WIDEST) return false;
  const shared = Math.min(end, subject[1]) - Math.max(start, subject[0]);
  return shared * 2 > Math.min(end - start, subject[1] - subject[0]);
}
