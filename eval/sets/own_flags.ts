import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Ledger, Quoted } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { rightAtFirstSight } from "../firstSight.js";
import { type Flag, flagsOf } from "../flagsOf.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";
import { readStory } from "./own_alignment.js";

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A reader's verdict on two claims being set against each other. `right`: the reports do differ in that; `arguable`: a
 * fair reader could say either; `false`: they don't. `kind` null stands for any: the claims differ, however it is called.
 */
interface Verdict {
  readonly story: string;
  readonly kind: string | null;
  readonly grade: "hard" | "soft" | null;
  readonly a: Place;
  readonly b: Place;
  readonly verdict: "right" | "arguable" | "false";
}

/** Where a flag of a story stands in its reports, and what was said of it. */
interface Judged {
  readonly story: string;
  readonly flag: Flag;
  readonly places: readonly [Place, Place];
  readonly readings: readonly (readonly Place[])[];
  readonly verdict: Verdict["verdict"] | null;
}

const LABELS = join(import.meta.dirname, "../labels/flags.jsonl");
/** Per ten reports: a false flag in each report would make 0. */
const PER = 10;

/**
 * Whether what is flagged in real stories is one: conflicts of any grade and overtaken values, each judged by hand
 * with the texts beside it. "Free of false flags" is 100 − 10 × (false flags per ten reports), at least 0, so that more
 * is better: 95 is one false flag in twenty reports. Flags that nobody has judged count nowhere but in their own line.
 */
export const score: Scorer = (directory) => {
  const verdicts = readLines<Verdict>(LABELS);
  const stories = join(directory, "../../stories");
  if (!existsSync(stories)) return [];
  const folders = readdirSync(stories, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  const told = folders.sort().map((name) => judge(name, tell(readStory(join(stories, name))), verdicts));
  const flags = told.flatMap(({ judged }) => judged);
  const reports = told.reduce((sum, { ledger }) => sum + ledger.reports.length, 0);
  const of = (verdict: Judged["verdict"]): number => flags.filter((flag) => flag.verdict === verdict).length;
  const known = verdicts.filter(({ story, verdict }) => verdict === "right" && folders.includes(story));
  const shown = known.filter((verdict) => flags.some((flag) => shows(flag, verdict)));
  const counted = of("right") + of("arguable") + of("false");
  return [
    { name: "flags: right, of those judged", value: share(of("right"), counted) },
    { name: "flags: right or arguable, of those judged", value: share(of("right") + of("arguable"), counted) },
    { name: "flags: free of false ones", value: Math.max(0, 100 - (PER * of("false") * 10) / reports) },
    { name: "flags: known differences shown", value: share(shown.length, known.length) },
    { name: "flags of unread stories: right or arguable, last two draws", value: rightAtFirstSight(), yardstick: true },
    { name: "flags: judged, of those shown", value: share(counted, flags.length), yardstick: true },
  ];
};

/** The flags of a ledger with their verdicts. */
function judge(
  story: string,
  ledger: Ledger,
  verdicts: readonly Verdict[],
): { readonly ledger: Ledger; readonly judged: readonly Judged[] } {
  const idOf = (sigil: string): string => {
    const report = ledger.reports.find((one) => one.sigil === sigil);
    return report === undefined ? sigil : report.input.endsWith(".txt") ? report.input : report.id;
  };
  const place = ({ report, start, end }: Quoted): Place => ({ report: idOf(report), start, end });
  const judged = flagsOf(ledger).map((flag): Judged => {
    const bare: Judged = {
      story,
      flag,
      places: [place(flag.sides[0]), place(flag.sides[1])],
      readings: flag.readings.map((claims) => claims.map(place)),
      verdict: null,
    };
    const known = verdicts.filter((verdict) => answers(verdict, bare));
    return { ...bare, verdict: (known.find(({ kind }) => kind !== null) ?? known[0])?.verdict ?? null };
  });
  return { ledger, judged };
}

/** Same story, same kind, and the two claims meet those that were judged, in either order. */
function answers(verdict: Verdict, { story, flag, places: [a, b] }: Judged): boolean {
  if (verdict.story !== story || (verdict.kind !== null && verdict.kind !== flag.kind)) return false;
  return (meet(verdict.a, a) && meet(verdict.b, b)) || (meet(verdict.a, b) && meet(verdict.b, a));
}

/** The difference is shown where the two claims stand in two readings that are set against each other, named as the example or not. */
function shows({ story, flag, readings }: Judged, verdict: Verdict): boolean {
  if (verdict.story !== story || (verdict.kind !== null && verdict.kind !== flag.kind)) return false;
  const holding = (side: Place): readonly number[] =>
    readings.flatMap((claims, i) => (claims.some((at) => meet(side, at)) ? [i] : []));
  return holding(verdict.a).some((i) => holding(verdict.b).some((k) => i !== k));
}

const meet = (x: Place, y: Place): boolean => x.report === y.report && x.start < y.end && y.start < x.end;

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
