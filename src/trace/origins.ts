import { openPlatforms } from "../lang/en/outlets.js";
import type { Origin } from "../model/index.js";
import type { Findings } from "./lineage.js";
import { outletKey } from "./outletKey.js";
import { ownShare } from "./ownShare.js";
import { HELD, type Parent } from "./parent.js";

/** The origins, and for each report the ids of those it draws on: its own work first where it has any, else its ancestor's. */
export interface Roots {
  readonly origins: readonly Origin[];
  readonly of: readonly (readonly string[])[];
  /** The origin of a report's own work, null when it has none of its own. */
  readonly own: readonly (string | null)[];
}

/** From this part of its words on, work of its own makes a derived report an origin too. */
const OWN_WORK = 0.6;

/** Follows every report to where it comes from. `headOf[i]` is the report that report `i` copies, or itself. */
export function findRoots(findings: Findings, parents: readonly Parent[], headOf: readonly number[]): Roots {
  const { reports } = findings;
  const parentOf = new Map(parents.filter(({ bond }) => bond >= HELD).map((parent) => [parent.child, parent]));
  const keys = headOf.map((head) => keysOf(head, parentOf, findings));
  const ids = new Map<string, string>();
  for (const { inherited, own } of keys)
    for (const key of [inherited, own]) if (key !== null && !ids.has(key)) ids.set(key, `o${ids.size + 1}`);
  const of = keys.map(({ inherited, own }) => [
    ...new Set([inherited, own].filter((key) => key !== null).map((key) => ids.get(key)!)),
  ]);
  const origins = [...ids].map(([key, id]) => ({
    id,
    reports: reports.filter((_, i) => of[i]!.includes(id)).map(({ sigil }) => sigil),
    lost: lostName(key, parents, findings),
    certainty: certaintyOf(id, of, headOf, parentOf, findings),
  }));
  return { origins, of, own: keys.map(({ own }) => (own === null ? null : ids.get(own)!)) };
}

/** The keys of the origins of a head: `inherited` through its parents, `own` when it has work of its own. */
function keysOf(
  head: number,
  parentOf: ReadonlyMap<number, Parent>,
  findings: Findings,
): { inherited: string | null; own: string | null } {
  const parent = parentOf.get(head);
  const own = ownKey(head, findings);
  if (parent === undefined) return { inherited: null, own };
  const above = "lost" in parent.of ? outletKey(parent.of.lost) : mainKey(parent.of.report, parentOf, findings);
  return { inherited: above, own: above !== own && ownShare(parent, findings) >= OWN_WORK ? own : null };
}

function mainKey(head: number, parentOf: ReadonlyMap<number, Parent>, findings: Findings): string {
  const { inherited, own } = keysOf(head, parentOf, findings);
  return (own ?? inherited)!;
}

/** Reports of one newsroom are one origin: an outlet that repeats itself confirms nothing. */
function ownKey(head: number, { reports }: Findings): string {
  const { publisher, id, input } = reports[head]!.report;
  const key = publisher === null ? "" : outletKey(publisher);
  return key === "" || openPlatforms.has(key) ? `report ${id} ${input}` : key;
}

/** The name of an origin that none of the story's reports was published by. */
function lostName(key: string, parents: readonly Parent[], findings: Findings): string | null {
  if (findings.heads.some((head) => ownKey(head, findings) === key)) return null;
  for (const { of } of parents) if ("lost" in of && outletKey(of.lost) === key) return of.lost;
  return null;
}

/** The least sure link in it, or for a report that stands alone how surely it is akin to no other. */
function certaintyOf(
  id: string,
  of: readonly (readonly string[])[],
  headOf: readonly number[],
  parentOf: ReadonlyMap<number, Parent>,
  { kinship }: Findings,
): number {
  const heads = [...new Set(headOf.filter((_, i) => of[i]!.includes(id)))];
  const links = heads.flatMap((head) => parentOf.get(head)?.bond ?? []);
  const strays = heads.flatMap((head) =>
    kinship
      .compared(head)
      .filter((other) => !of[other]!.some((o) => of[head]!.includes(o)))
      .map((other) => 1 - kinship.bond(head, other)),
  );
  return round(Math.min(1, ...links, ...strays));
}

const round = (share: number): number => Math.round(share * 100) / 100;
