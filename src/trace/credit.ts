import { reportedHeadline } from "../lang/en/citations.js";
import { mouthpieces } from "../lang/en/outletWords.js";
import type { Witness } from "../model/index.js";
import type { Citation } from "./citations.js";

/** How much of a report an outlet is credited with, by the report's own words. */
export interface Credit {
  readonly outlet: string;
  /** How surely the report as a whole comes from the outlet, 0..1; below one half it is cited in passing. */
  readonly strength: number;
  readonly citations: readonly Citation[];
}

/** Whether the report as a whole is credited to the outlet. */
export const isWhole = ({ citations }: Credit): boolean => citations.some(({ kind }) => kind === "credit");

/** How often such credits are of the whole report: a dateline nearly always; a citation at the top mostly; "told" at the top is often one interview. */
const STRENGTH = { credit: 0.95, top: 0.85, toldAtTop: 0.55, throughout: 0.75, early: 0.7, passing: 0.25 };
/** The first sentences, where a report says what it rests on. */
const TOP = 3;
/** Cited in so many sentences, or in this part of them, an outlet is the source throughout. */
const OFTEN = 3;
const PART = 0.25;
/** Cited twice, and once in this first part of the text, it is more than a line of it. */
const EARLY = 0.34;
/** Two citations no more sentences apart than this are one: "the Post reported. Her son studies there. A friend told the Post …". */
const ONE_MATTER = 2;

/** Sums up citations by outlet, strongest first. `keyOf` brings the names of one outlet together. */
export function creditsOf(
  citations: readonly Citation[],
  { sentences, report }: Pick<Witness, "sentences" | "report">,
  keyOf: (outlet: string) => string,
): readonly Credit[] {
  const byOutlet = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = keyOf(citation.outlet);
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), citation]);
  }
  const announced = reportedHeadline.test(report.title ?? "");
  const first = citations.find(({ kind }) => kind === "report");
  const isAnnounced = (all: readonly Citation[]) => announced && first !== undefined && all.includes(first);
  return [...byOutlet.values()]
    .map((all) => ({
      outlet: all[0]!.outlet,
      strength: isAnnounced(all)
        ? Math.max(STRENGTH.top, strengthOf(all, sentences.length))
        : strengthOf(all, sentences.length),
      citations: all,
    }))
    .sort((a, b) => b.strength - a.strength || a.citations[0]!.start - b.citations[0]!.start);
}

function strengthOf(citations: readonly Citation[], sentences: number): number {
  if (citations.some(({ kind }) => kind === "credit")) return STRENGTH.credit;
  const atTop = (kind: Citation["kind"]) =>
    citations.some((c) => c.kind === kind && c.sentence !== null && c.sentence < TOP);
  if (mouthpieces.has(citations[0]!.outlet)) return STRENGTH.passing;
  if (atTop("report")) return STRENGTH.top;
  const citing = new Set(citations.filter(({ kind }) => kind !== "share").map(({ sentence }) => sentence));
  if (citing.size >= OFTEN || (citing.size > 1 && citing.size >= PART * sentences)) return STRENGTH.throughout;
  if (isTwice([...citing]) && isEarly(citations, sentences)) return STRENGTH.early;
  return atTop("told") ? STRENGTH.toldAtTop : STRENGTH.passing;
}

/** Whether an outlet is cited in two places: what stands so near goes on with one matter. */
const isTwice = (sentences: readonly (number | null)[]): boolean =>
  Math.max(...sentences.map(Number)) - Math.min(...sentences.map(Number)) > ONE_MATTER;

/** Whether what the outlet reported stands in the first part of the text. */
const isEarly = (citations: readonly Citation[], sentences: number): boolean =>
  citations.some(({ kind, sentence }) => kind === "report" && sentence !== null && sentence < EARLY * sentences);
