import { openPlatforms } from "../lang/en/outletWords.js";
import type { Origin } from "../model/index.js";
import type { Findings } from "./lineage.js";
import { outletKey } from "./outletKey.js";
import { ownShare } from "./ownShare.js";
import { HELD, isStatement, type Lost, lostKey, type Parent } from "./parent.js";

/** The origins, and for each report the ids of those it draws on. */
export interface Roots {
  readonly origins: readonly Origin[];
  /** Its ancestors' first, its own work last where it has any. */
  readonly of: readonly (readonly string[])[];
  /** The origin of a report's own work, null when it has none of its own. */
  readonly own: readonly (string | null)[];
  /** What goes on to those that draw on a report: its own work where it has any. */
  readonly main: (report: number) => readonly string[];
  /** The origins that a report draws on through a parent. */
  readonly through: (parent: Parent) => readonly string[];
}

/** What a head draws on, by key: `inherited` through its parents, `own` when it has work of its own. */
interface Keys {
  readonly inherited: readonly string[];
  readonly own: string | null;
}

/** From this part of its words on, work of its own makes a derived report an origin too. */
const OWN_WORK = 0.6;

/** Follows every report to where it comes from. */
export function findRoots(findings: Findings, parents: readonly Parent[]): Roots {
  const { reports, headOf } = findings;
  const held = parents.filter(({ bond }) => bond >= HELD);
  const keysOf = readKeys(findings, held);
  const keysOfParent = ({ of }: Parent) => ("lost" in of ? [lostKey(of)] : mainKeys(keysOf(headOf[of.report]!)));
  const keys = headOf.map(keysOf);
  const ids = new Map<string, string>();
  for (const key of keys.flatMap(allKeys)) if (!ids.has(key)) ids.set(key, `o${ids.size + 1}`);
  const idOf = (key: string) => ids.get(key)!;
  const of = keys.map((each) => allKeys(each).map(idOf));
  const named = (key: string) => {
    const of = lostOf(key, held, findings);
    return { lost: of?.lost ?? null, kind: of === null ? "report" : isStatement(of) ? "statement" : "outlet" } as const;
  };
  const origins = [...ids].map(([key, id]) => ({
    id,
    ...named(key),
    reports: reports.filter((_, i) => of[i]!.includes(id)).map(({ sigil }) => sigil),
    certainty: certaintyOf(
      id,
      of,
      held.filter((parent) => keysOfParent(parent).includes(key)),
      findings,
    ),
  }));
  return {
    origins,
    of,
    own: keys.map(({ own }) => (own === null ? null : idOf(own))),
    main: (report) => mainKeys(keysOf(headOf[report]!)).map(idOf),
    through: (parent) => keysOfParent(parent).flatMap((key) => ids.get(key) ?? []),
  };
}

const allKeys = ({ inherited, own }: Keys): readonly string[] => [
  ...new Set(own === null ? inherited : [...inherited, own]),
];

/** What goes on to those that derive from a report: its own work where it has any. */
const mainKeys = ({ inherited, own }: Keys): readonly string[] => (own === null ? inherited : [own]);

function readKeys(findings: Findings, parents: readonly Parent[]): (head: number) => Keys {
  const known = new Map<number, Keys>();
  const keysOf = (head: number): Keys => {
    const read = known.get(head) ?? readHead(head);
    known.set(head, read);
    return read;
  };
  const readHead = (head: number): Keys => {
    const above = parents.filter(({ child }) => child === head);
    const own = ownKey(head, findings);
    const inherited = above.flatMap(({ of }) =>
      "lost" in of ? [lostKey(of)] : mainKeys(keysOf(findings.headOf[of.report]!)),
    );
    const isOrigin = above.length === 0 || (!inherited.includes(own) && ownShare(head, above, findings) >= OWN_WORK);
    return { inherited: [...new Set(inherited)], own: isOrigin ? own : null };
  };
  return keysOf;
}

/** Reports of one newsroom are one origin: an outlet that repeats itself confirms nothing. */
function ownKey(head: number, { reports }: Findings): string {
  const { publisher, id, input } = reports[head]!.report;
  const key = publisher === null ? "" : outletKey(publisher);
  return key === "" || openPlatforms.has(key) ? `report ${id} ${input}` : key;
}

/** The lost ancestor, of an origin that none of the story's reports was published by. */
function lostOf(key: string, parents: readonly Parent[], findings: Findings): Lost | null {
  if (findings.heads.some((head) => ownKey(head, findings) === key)) return null;
  for (const { of } of parents) if ("lost" in of && lostKey(of) === key) return of;
  return null;
}

/** The least sure link in it, or for a report that stands alone how surely it is akin to no other. */
function certaintyOf(
  id: string,
  of: readonly (readonly string[])[],
  links: readonly Parent[],
  { kinship, headOf }: Findings,
): number {
  const heads = [...new Set(headOf.filter((_, i) => of[i]!.includes(id)))];
  const strays = heads.flatMap((head) =>
    kinship
      .compared(head)
      .filter((other) => !of[other]!.some((o) => of[head]!.includes(o)))
      .map((other) => 1 - kinship.bond(head, other)),
  );
  return round(Math.min(1, ...links.map(({ bond }) => bond), ...strays));
}

const round = (share: number): number => Math.round(share * 100) / 100;
