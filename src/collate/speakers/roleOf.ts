import type { LedgerEntity, Quoted } from "../../model/index.js";

/** Longer descriptions hide the name they stand beside. */
const LONGEST = 70;

/**
 * What somebody is, as most mentions say; the fuller of equals; where no mention says, as the sources do in which the name
 * stands. Null where all that is said is "former" or whose sons they are.
 */
export function roleOf({ roles, mentions, label }: LedgerEntity, sources: readonly Quoted[]): Quoted | null {
  const isPerson = label === "person";
  return (
    commonest(roles.filter(isRole)) ??
    commonest(label === "place" ? [] : sources.flatMap((source) => besideName(source, mentions, isPerson)))
  );
}

function commonest(roles: readonly Quoted[]): Quoted | null {
  const key = ({ exact }: Quoted): string => exact.toLowerCase();
  const counts = new Map<string, number>();
  for (const role of roles) counts.set(key(role), (counts.get(key(role)) ?? 0) + 1);
  const count = (role: Quoted): number => counts.get(key(role)) ?? 0;
  const [first] = roles.toSorted(
    (a, b) => count(b) - count(a) || b.exact.length - a.exact.length || (a.exact < b.exact ? -1 : 1),
  );
  return first ?? null;
}

/** One person's, and whole: not "sons", not "Reps.", not "chief of the British-". */
function isRole({ exact }: Quoted): boolean {
  const [head = ""] = exact.split(/ (?:of|for|at|in|with|to|on)\b/);
  return (
    exact.length <= LONGEST &&
    !/[-–]$/.test(exact) &&
    !/^(?:former|other|official|outgoing|the|an?)$/i.test(exact) &&
    !/(?:[^s]s|s\.|children)$/i.test(head)
  );
}

/** "harbour master" of "harbour master Ida Falk" and of "Ida Falk, the harbour master"; a body's only behind it: "at the time Norland said". */
function besideName(source: Quoted, mentions: readonly Quoted[], isPerson: boolean): readonly Quoted[] {
  const name = mentions.find(
    ({ report, start, end }) => report === source.report && source.start <= start && end <= source.end,
  );
  if (name === undefined) return [];
  const before = /^(?:the |an? )?(\p{Ll}[\p{L} -]*) $/u.exec(source.exact.slice(0, name.start - source.start));
  const behind = /^, (?:the |an? )?(\p{Ll}[\p{L}\d .'’-]*?)(?:,|$)/u.exec(source.exact.slice(name.end - source.start));
  return [
    ...(before === null || !isPerson ? [] : [partOf(source, before, 0)]),
    ...(behind === null ? [] : [partOf(source, behind, name.end - source.start)]),
  ].filter(isRole);
}

function partOf(source: Quoted, found: RegExpExecArray, from: number): Quoted {
  const words = found[1] ?? "";
  const start = source.start + from + found[0].indexOf(words);
  return { report: source.report, start, end: start + words.length, exact: words };
}
