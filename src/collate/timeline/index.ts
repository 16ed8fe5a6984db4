import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import {
  byText,
  type LedgerEntry,
  overlaps,
  type Quoted,
  type Story,
  type TimelineItem,
  type Witness,
} from "../../model/index.js";
import type { Draft } from "../entry.js";
import { quote } from "../ledger.js";
import { type Moment, momentsOf, type Telling } from "./moment.js";
import { oneByOne } from "./oneEvent.js";

/** What happened when, what was said when, what was published when; earliest first, clocks kept apart, each event once. */
export function tellTimes(
  story: Story,
  entries: readonly LedgerEntry[],
  drafts: readonly Draft[],
): readonly TimelineItem[] {
  const moments = oneByOne(drafts.flatMap(({ facts }, i) => facts.flatMap((fact) => momentsOf(fact, i))));
  const disputed = entries.flatMap(({ conflicts }) =>
    conflicts.filter(({ kind }) => kind === "when").flatMap(({ why }) => why.evidence),
  );
  const items = moments.map((moment) => toItem(entries, disputed, moment));
  return [...items, ...publications(story)].sort(
    (a, b) =>
      byText(a.from, b.from) ||
      byText(b.to, a.to) || // a stretch before what lies in it
      byText(a.clock, b.clock) ||
      numberOf(a.entry) - numberOf(b.entry) ||
      byText(keyOf(a), keyOf(b)),
  );
}

/** Entries are numbered in order of importance. */
const numberOf = (entry: string | null): number => (entry === null ? 0 : Number(entry.slice(1)));

const keyOf = ({ claims }: TimelineItem): string => claims.map(({ report, start }) => `${report}${start}`).join(" ");

/** `disputed` are the times on which conflicts over when something happened rest. */
function toItem(entries: readonly LedgerEntry[], disputed: readonly Quoted[], moment: Moment): TimelineItem {
  const { from, to, precision, clock, entry, tellings } = moment;
  const isDisputed = ({ fact, timex }: Telling): boolean =>
    disputed.some((place) => place.report === fact.claim.report && overlaps(timex, place));
  return {
    from,
    to,
    precision,
    clock,
    entry: (entries[entry] as LedgerEntry).id,
    disputed: tellings.some(isDisputed),
    claims: claimsOf(tellings),
  };
}

/** The words of each report once, those that can stand alone first. */
function claimsOf(tellings: readonly Telling[]): readonly Quoted[] {
  const ordered = tellings.toSorted(
    (a, b) => help(a) - help(b) || a.fact.ref.report - b.fact.ref.report || a.fact.ref.claim - b.fact.ref.claim,
  );
  const claims: Quoted[] = [];
  for (const { fact } of ordered) {
    const { report, start, end, exact } = fact.claim;
    if (!claims.some((other) => other.report === report && overlaps(other, { start, end })))
      claims.push({ report, start, end, exact });
  }
  return claims;
}

/** Longer words, in code units, are cut where they are printed. */
const LONG = 160;

/** The less help words need, the earlier they stand. */
function help({ fact: { claim }, attributive }: Telling): number {
  const first = /^[^\p{L}]*(\p{L}*)/u.exec(claim.exact)?.[1] ?? "";
  return (
    (attributive ? 8 : 0) +
    (/^\p{Ll}/u.test(first) || /^[\s,;:–—-]/.test(claim.exact) ? 4 : 0) +
    (pronounKinds.has(first.toLowerCase()) ? 2 : 0) +
    (claim.end - claim.start > LONG ? 1 : 0)
  );
}

function publications({ reports }: Story): readonly TimelineItem[] {
  const days = new Map<string, Witness[]>();
  for (const witness of reports)
    if (witness.report.published !== null)
      days.set(witness.report.published, [...(days.get(witness.report.published) ?? []), witness]);
  return [...days].map(([published, witnesses]) => ({
    from: published,
    to: published,
    precision: published.length > 10 ? "time" : published.length > 7 ? "day" : published.length > 4 ? "month" : "year",
    clock: "publication",
    entry: null,
    disputed: false,
    claims: witnesses.map((witness) =>
      quote(witness, witness.report.headline ?? witness.sentences[0] ?? { start: 0, end: 0 }),
    ),
  }));
}
