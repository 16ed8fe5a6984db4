import type { Ledger, LedgerEntry, LedgerReport } from "../../model/index.js";

/** Entries about one thing; or a run of topics of one entry each, whose words say what they are about: without a name. */
export interface Topic {
  readonly name: string | null;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger as it is read: by topic what several reports tell of, then what each report tells that no other does. */
export interface LedgerParts {
  readonly topics: readonly Topic[];
  readonly alone: readonly { readonly report: LedgerReport; readonly entries: readonly LedgerEntry[] }[];
}

export function partsOf({ entries, reports }: Ledger): LedgerParts {
  const topics = topicsOf(entries);
  const isShared = (topic: Topic): boolean => topic.entries.some(({ standing }) => standing !== "single");
  const left = topics.filter((topic) => !isShared(topic)).flatMap((topic) => topic.entries);
  const isOf = (entry: LedgerEntry, { sigil }: LedgerReport): boolean => entry.readings[0]?.reports[0] === sigil;
  return {
    topics: joined(topics.filter(isShared)),
    alone: reports
      .map((report) => ({ report, entries: left.filter((entry) => isOf(entry, report)) }))
      .filter((part) => part.entries.length > 0),
  };
}

/** Neighbours of one entry each become one topic without a name. */
function joined(topics: readonly Topic[]): readonly Topic[] {
  const runs: { name: string | null; entries: LedgerEntry[] }[] = [];
  for (const { name, entries } of topics) {
    const last = runs.at(-1);
    if (entries.length > 1) runs.push({ name, entries: [...entries] });
    else if (last?.name === null) last.entries.push(...entries);
    else runs.push({ name: null, entries: [...entries] });
  }
  return runs;
}

/** Each topic where its first entry stands; within a topic in order of importance. */
function topicsOf(entries: readonly LedgerEntry[]): readonly Topic[] {
  const topics = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = entry.topic.trim();
    const same = topics.get(key);
    if (same === undefined) topics.set(key, [entry]);
    else same.push(entry);
  }
  return [...topics].map(([name, same]) => ({ name, entries: same }));
}
