import type { Derivation, Ledger, Origin } from "../../model/index.js";
import { lostName } from "./lostName.js";

/** A report, or an ancestor that isn't among the reports, where it is drawn: column by time, row by origin. */
export interface TreeNode {
  /** Sigil, or id of the lost origin. */
  readonly id: string;
  readonly lost: string | null;
  readonly column: number;
  readonly row: number;
}

export interface TreeEdge {
  readonly derivation: Derivation;
  readonly from: TreeNode;
  readonly to: TreeNode;
  /** Share of the later report's claims that the earlier (for a lost one: another report of the same origin) has too, 0 to 1. */
  readonly share: number;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
  /** The time of each column; null for the lost ancestors' own. */
  readonly columns: readonly (string | null)[];
  readonly rows: number;
}

/**
 * Who repeats whom over time, left to right. Reports of one moment share a column unless one derives from another: then
 * it stands in the next.
 */
export function treeOf(ledger: Ledger): Tree {
  const depths = depthsOf(ledger);
  const when = new Map(ledger.reports.map(({ sigil, published }) => [sigil, published ?? ""]));
  const key = (sigil: string): string => `${when.get(sigil)}\u0000${String(depths.get(sigil)).padStart(4, "0")}`;
  const lost = ledger.origins.filter((origin) => origin.lost !== null);
  const keys = [...new Set(ledger.reports.map(({ sigil }) => key(sigil)))].sort();
  const shift = lost.length > 0 ? 1 : 0;
  const columnOf = (sigil: string): number => keys.indexOf(key(sigil)) + shift;
  const rows = rowsOf(ledger, columnOf, keys.length);
  const nodes: readonly TreeNode[] = [
    ...lost.map((origin) => ({ id: origin.id, lost: lostName(origin), column: 0, row: lostRow(origin, rows) })),
    ...ledger.reports.map(({ sigil }) => ({
      id: sigil,
      lost: null,
      column: columnOf(sigil),
      row: rows.get(sigil) ?? 0,
    })),
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    edges: ledger.derivations.flatMap((derivation) => {
      const [from, to] = [byId.get(derivation.earlier), byId.get(derivation.later)];
      return from === undefined || to === undefined
        ? []
        : [{ derivation, from, to, share: shareOf(ledger, derivation) }];
    }),
    columns: [...(shift === 1 ? [null] : []), ...keys.map((each) => each.slice(0, each.indexOf("\u0000")) || null)],
    rows: Math.max(1, ...nodes.map(({ row }) => Math.ceil(row) + 1)),
  };
}

/** How many reports lie above each; rings, which bad material could make, end where they began. */
function depthsOf({ reports, derivations }: Ledger): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const above = new Map<string, string[]>(reports.map(({ sigil }) => [sigil, []]));
  for (const { later, earlier } of derivations) if (above.has(earlier)) above.get(later)?.push(earlier);
  const depth = (sigil: string, seen: ReadonlySet<string>): number => {
    const known = depths.get(sigil);
    if (known !== undefined || seen.has(sigil)) return known ?? 0;
    const next = new Set(seen).add(sigil);
    const found = Math.max(0, ...(above.get(sigil) ?? []).map((earlier) => depth(earlier, next) + 1));
    depths.set(sigil, found);
    return found;
  };
  for (const { sigil } of reports) depth(sigil, new Set());
  return depths;
}

/**
 * The reports of an origin stand together. A report that derives from one other only may stand in its row, when nothing
 * else does yet; otherwise it begins a row, so that no edge runs through a report that isn't its end. Those that nothing
 * is linked to come last, several in a row.
 */
function rowsOf(
  { reports, origins, derivations }: Ledger,
  columnOf: (sigil: string) => number,
  columns: number,
): ReadonlyMap<string, number> {
  const known = new Set(reports.map(({ sigil }) => sigil));
  const inTime = (sigils: readonly string[]) => [...sigils].sort((a, b) => columnOf(a) - columnOf(b));
  const order = new Set(
    [...origins.flatMap((origin) => inTime(origin.reports)), ...known].filter((id) => known.has(id)),
  );
  const linked = new Set(derivations.flatMap(({ later, earlier }) => [later, earlier]));
  const rows = new Map<string, number>();
  const last = new Map<number, string>();
  let next = 0;
  for (const sigil of order) {
    if (!linked.has(sigil)) continue;
    const above = derivations.filter(({ later }) => later === sigil);
    const parent = above.length === 1 ? above[0]?.earlier : undefined;
    const shared = parent === undefined ? undefined : rows.get(parent);
    const row = shared !== undefined && last.get(shared) === parent ? shared : next++;
    rows.set(sigil, row);
    last.set(row, sigil);
  }
  const until: number[] = [];
  const apart = columns > MANY_COLUMNS ? Math.ceil(columns / ABREAST) : 1;
  for (const sigil of inTime([...order].filter((one) => !linked.has(one)))) {
    const free = until.findIndex((column) => column <= columnOf(sigil));
    const row = free < 0 ? until.length : free;
    until[row] = columnOf(sigil) + apart;
    rows.set(sigil, next + row);
  }
  return rows;
}

/** With few columns a report's name has room beside that of the next; with many, so many letters stand abreast on a phone. */
const [MANY_COLUMNS, ABREAST] = [6, 10];

function lostRow({ reports }: Origin, rows: ReadonlyMap<string, number>): number {
  const own = reports.map((sigil) => rows.get(sigil) ?? 0);
  return own.length === 0 ? 0 : own.reduce((sum, row) => sum + row, 0) / own.length;
}

function shareOf({ entries, origins }: Ledger, { later, earlier }: Derivation): number {
  const lost = origins.find(({ id, lost: name }) => id === earlier && name !== null);
  const kin = new Set((lost?.reports ?? [earlier]).filter((sigil) => sigil !== later));
  const own = entries.filter(({ readings }) => readings.some(({ reports }) => reports.includes(later)));
  const shared = own.filter(({ readings }) => readings.some(({ reports }) => reports.some((sigil) => kin.has(sigil))));
  return own.length === 0 ? 0 : shared.length / own.length;
}
