import type { LedgerEntry } from "../../model/index.js";

/** Entries about one thing. */
export interface Topic {
  readonly name: string;
  readonly entries: readonly LedgerEntry[];
}

/** By topic, each where its first entry stands; within a topic in order of importance. */
export function topicsOf(entries: readonly LedgerEntry[]): readonly Topic[] {
  const topics = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = entry.topic.trim();
    const same = topics.get(key);
    if (same === undefined) topics.set(key, [entry]);
    else same.push(entry);
  }
  return [...topics].map(([name, same]) => ({ name, entries: same }));
}
