import type { LedgerEntry, Story, TimelineItem, Timex, Witness } from "../model/index.js";
import type { Draft } from "./entry.js";
import { isSaid } from "./eventTimes.js";
import { quote } from "./ledger.js";

/** What happened when, what was said when, what was published when; earliest first, clocks kept apart. */
export function tellTimes(
  story: Story,
  entries: readonly LedgerEntry[],
  drafts: readonly Draft[],
): readonly TimelineItem[] {
  const events = entries.flatMap((entry, i) => eventsOf(entry, drafts[i] as Draft));
  return [...events, ...publications(story)].sort(
    (a, b) =>
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.clock, b.clock) ||
      compare(a.entry ?? "", b.entry ?? ""),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One item for each time that the claims of an entry name. */
function eventsOf({ id }: LedgerEntry, { facts }: Draft): readonly TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const fact of facts)
    for (const index of fact.body.timexes) {
      const { witness, claim } = fact;
      const timex = witness.timexes[index] as Timex;
      if (
        timex.from === null ||
        timex.to === null ||
        timex.known === "vague" ||
        timex.type === "SET" ||
        timex.type === "DURATION"
      )
        continue;
      const clock = isSaid(fact, timex) ? "statement" : "event";
      const key = `${timex.from} ${timex.to} ${clock}`;
      const claims = items.get(key)?.claims ?? [];
      const { report, start, end, exact } = claim;
      items.set(key, {
        from: timex.from,
        to: timex.to,
        precision: precisionOf(timex),
        clock,
        entry: id,
        claims: [...claims, { report, start, end, exact }],
      });
    }
  return [...items.values()];
}

function precisionOf({ value, type }: Timex): TimelineItem["precision"] {
  if (type === "TIME" || /T\d/.test(value)) return "time";
  if (/^\d{4}-W/.test(value)) return "week";
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return "day";
  return /^\d{4}-/.test(value) ? "month" : "year";
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
    claims: witnesses.map((witness) =>
      quote(witness, witness.report.headline ?? witness.sentences[0] ?? { start: 0, end: 0 }),
    ),
  }));
}
