import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../src/align/index.js";
import { annotateAll } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { collate } from "../../src/collate/index.js";
import { extract } from "../../src/extract/index.js";
import {
  type ClaimRef,
  type Ledger,
  type LedgerEntry,
  NO_RULINGS,
  type Span,
  type Story,
} from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { trace } from "../../src/trace/index.js";
import { readFolder } from "../../test/stories/folder.js";
import { type Flag, flagsOf } from "../flagsOf.js";
import type { Metric, Scorer } from "../metric.js";

/** A file of a story and words that stand in it once. */
type Words = readonly [file: string, exact: string];

/** What those who invented a story put into it: all points that reports share, and all in which they differ. */
interface Labels {
  readonly differ: readonly { readonly kind: string; readonly what: string; readonly a: Words; readonly b: Words }[];
  readonly same: readonly { readonly what: string; readonly claims: readonly Words[] }[];
}

interface Place extends Span {
  readonly report: string;
}

/** Two labelled places of two reports and what they tell. */
export interface Point {
  readonly what: string;
  readonly kind: string;
  readonly places: readonly [Place, Place];
}

/** What became of the labels of a story. */
export interface Judged {
  readonly story: string;
  readonly ledger: Ledger;
  readonly differ: readonly (Point & { readonly shown: Flag | null; readonly calledAgreed: boolean })[];
  readonly same: readonly (Point & { readonly together: boolean })[];
  readonly flags: readonly (Flag & { readonly right: boolean })[];
  readonly agreed: readonly { readonly entry: LedgerEntry; readonly right: boolean }[];
  /** The same where all that is labelled is brought together by a decision: what the rules of conflict see when alignment misses nothing. */
  readonly decided: {
    readonly differ: readonly (Point & { readonly shown: Flag | null })[];
    readonly flags: readonly (Flag & { readonly right: boolean })[];
  };
}

const FOLDER = join(import.meta.dirname, "../invented");

/** Kinds as the labels have them, and the flags that tell of such. */
const KINDS: Readonly<Record<string, readonly Flag["kind"][]>> = {
  value: ["value", "bound", "scope", "overtaken", "superseded"],
  when: ["when"],
  where: ["where"],
  whether: ["whether", "state", "overtaken"],
  state: ["state", "overtaken", "superseded", "whether"],
  who: ["holder"],
  scope: ["scope", "value", "bound", "restriction"],
  wording: ["wording", "holder"],
  certainty: ["certainty", "whether"],
  only: ["restriction", "scope"],
  overtaken: ["overtaken", "superseded", "state", "value", "bound"],
};

/** Whether planted differences are shown and shared points stand together: `tuned` stories are mended on, `unseen` ones are read by nobody who writes rules. */
export const score: Scorer = async () => (await Promise.all(readdirSync(FOLDER).sort().map(scorePart))).flat();

async function scorePart(part: string): Promise<readonly Metric[]> {
  const judged = await judgeAll(join(FOLDER, part));
  const differ = judged.flatMap((story) => story.differ);
  const flags = judged.flatMap((story) => story.flags);
  const same = judged.flatMap((story) => story.same);
  const agreed = judged.flatMap((story) => story.agreed);
  const shown = differ.filter((point) => point.shown !== null);
  const decided = judged.flatMap((story) => story.decided.differ);
  const settled = judged.flatMap((story) => story.decided.flags);
  const rate = (name: string, hits: readonly unknown[], all: readonly unknown[]): Metric => ({
    name: `${part}: ${name}`,
    value: (100 * hits.length) / Math.max(1, all.length),
    peers: `of ${all.length}`,
  });
  return [
    rate("planted differences shown", shown, differ),
    rate(
      "of those shown, by the right kind",
      shown.filter(({ kind, shown }) => KINDS[kind]?.includes((shown as Flag).kind)),
      shown,
    ),
    rate(
      "planted differences not called agreed",
      differ.filter(({ calledAgreed }) => !calledAgreed),
      differ,
    ),
    rate(
      "flags that show a planted difference",
      flags.filter(({ right }) => right),
      flags,
    ),
    rate(
      "shared points brought together",
      same.filter(({ together }) => together),
      same,
    ),
    rate(
      "agreed and repeated entries that are a shared point",
      agreed.filter(({ right }) => right),
      agreed,
    ),
    rate(
      "brought together by a decision: planted differences shown",
      decided.filter(({ shown }) => shown !== null),
      decided,
    ),
    rate(
      "brought together by a decision: flags that show a planted difference",
      settled.filter(({ right }) => right),
      settled,
    ),
  ];
}

/** The stories of a folder, told, and what became of their labels. */
export async function judgeAll(folder: string): Promise<readonly Judged[]> {
  const stories = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return Promise.all(stories.map(({ name }) => judge(join(folder, name), name)));
}

async function judge(folder: string, name: string): Promise<Judged> {
  const labels = JSON.parse(readFileSync(`${folder}.json`, "utf8")) as Labels;
  const reports = annotateAll((await readFolder(folder)).flatMap((page) => extract(page).reports));
  const story = toStory(reports);
  const ledger = tell(story);
  const place = (words: Words) => placeOf(ledger, words, name);
  const differ = labels.differ.map(({ what, kind, a, b }): Point => ({ what, kind, places: [place(a), place(b)] }));
  const same = labels.same.flatMap(({ what, claims }) =>
    pairsOf(claims.map(place)).map((places): Point => ({ what, kind: "same", places })),
  );
  const agreed = ledger.entries.filter(({ standing }) => standing === "agreed" || standing === "repeated");
  return {
    story: name,
    ledger,
    ...flagged(ledger, differ, agreed),
    same: same.map((point) => ({ ...point, together: ledger.entries.some((entry) => holdsBoth(entry, point)) })),
    agreed: agreed.map((entry) => ({ entry, right: same.some((point) => holdsBoth(entry, point)) })),
    decided: flagged(together(story, ledger, [...differ, ...same]), differ, []),
  };
}

function flagged(ledger: Ledger, differ: readonly Point[], agreed: readonly LedgerEntry[]) {
  const flags = flagsOf(ledger);
  return {
    differ: differ.map((point) => {
      const shown = flags.filter((flag) => shows(flag, point));
      const best = shown.find(({ kind }) => KINDS[point.kind]?.includes(kind)) ?? shown[0] ?? null;
      return { ...point, shown: best, calledAgreed: best === null && agreed.some((entry) => holdsBoth(entry, point)) };
    }),
    flags: flags.map((flag) => ({ ...flag, right: differ.some((point) => shows(flag, point)) })),
  };
}

/** The story told by an alignment that has the claims of each point together. */
function together(story: Story, { reports }: Ledger, points: readonly Point[]): Ledger {
  const refOf = (place: Place): ClaimRef | null => {
    const report = story.reports.findIndex(
      (one) => one.report.id === reports.find(({ sigil }) => sigil === place.report)?.id,
    );
    const claims = story.reports[report]?.claims ?? [];
    const claim = claims.findIndex((one) => has([{ ...one, report: place.report }], place));
    return claim < 0 ? null : { report, claim };
  };
  const same = points.flatMap(({ places: [a, b] }) => {
    const [x, y] = [refOf(a), refOf(b)];
    return x === null || y === null ? [] : [[x, y] as const];
  });
  const alignment = align(story, { ...NO_RULINGS, same });
  return collate(story, alignment, trace(story, alignment));
}

/** Where the words stand; of a headline that the text doesn't repeat, in the headline. */
function placeOf({ reports }: Ledger, [file, exact]: Words, story: string): Place {
  const report = reports.find(({ input }) => input.endsWith(file));
  const start = report?.text.indexOf(exact) ?? -1;
  if (report === undefined || start < 0) throw new Error(`${story}: "${exact}" is not in the text of ${file}`);
  return { report: report.sigil, start, end: start + exact.length };
}

const pairsOf = (places: readonly Place[]): readonly (readonly [Place, Place])[] =>
  places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => (a.report === b.report ? [] : [[a, b] as [Place, Place]])),
  );

/** Whether the flag sets a reading that has the one place against a reading that has the other. */
const shows = ({ readings, sides }: Flag, { places: [a, b] }: Point): boolean =>
  [...readings, ...sides.map((side) => [side])].some(
    (one, i, all) => has(one, a) && all.some((other, j) => i !== j && has(other, b)),
  );

const holdsBoth = ({ readings }: LedgerEntry, { places: [a, b] }: Point): boolean => {
  const claims = readings.flatMap((reading) => reading.claims);
  return has(claims, a) && has(claims, b);
};

/** Whether a claim covers half of the place, or lies in it by half. */
const has = (claims: readonly Place[], place: Place): boolean =>
  claims.some(
    ({ report, start, end }) =>
      report === place.report &&
      2 * (Math.min(end, place.end) - Math.max(start, place.start)) >= Math.min(end - start, place.end - place.start),
  );
