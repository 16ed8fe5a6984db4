import { isMoney } from "../../model/base-unit.js";
import {
  type Claim,
  type ConflictKind,
  converted,
  type Ledger,
  type LedgerEntry,
  overlaps,
  type Quantity,
  type Quoted,
  type Reading,
} from "../../model/index.js";
import { partiesOf } from "./parties.js";

/** One reading's figure on the common axis. An end is null where the figure is open ("over 50", "up to 200"). */
export interface ScaleRow {
  readonly printed: string;
  readonly reports: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly openBelow: boolean;
  readonly openAbove: boolean;
  readonly approximate: boolean;
}

/** Figures of several readings in one unit. */
export interface ReadingScale {
  readonly unit: string;
  readonly rows: readonly ScaleRow[];
}

type Figure = Quoted & Quantity;

/** The kinds of conflict in which figures are compared. */
const OF_FIGURES: ReadonlySet<ConflictKind> = new Set(["value", "bound", "scope", "overtaken"]);

/**
 * Null unless figures are what the readings differ in, every side has one, all can be brought to one unit, and two differ.
 * A reading that takes no side is drawn too where it has a figure.
 */
export function readingScale(ledger: Ledger, entry: LedgerEntry): ReadingScale | null {
  if (!isOfFigures(entry)) return null;
  const { sides, beside } = partiesOf(entry);
  const unit = sides[0] && figureOf(ledger, entry, sides[0])?.unit;
  if (unit == null || sides.length < 2) return null;
  const rowOf = (reading: Reading): ScaleRow | null => {
    const figure = figureOf(ledger, entry, reading);
    return figure && toRow(figure, unit, reading);
  };
  const rows = sides.map(rowOf);
  const all = [...rows, ...beside.map(rowOf)].filter((row) => row !== null);
  const [first] = all;
  if (rows.includes(null) || first === undefined) return null;
  return all.some(({ min, max }) => min !== first.min || max !== first.max) ? { unit, rows: all } : null;
}

/** Counts that only took one another's place are in no conflict. */
const isOfFigures = ({ conflicts, kind }: LedgerEntry): boolean =>
  conflicts.length === 0 ? kind === "quantity" : conflicts.some((conflict) => OF_FIGURES.has(conflict.kind));

/** The figure the comparison rests on: among the evidence of the conflicts, else the only one in the reading's best words. */
function figureOf(ledger: Ledger, entry: LedgerEntry, { claims }: Reading): Figure | null {
  const compared = entry.conflicts.filter(({ kind }) => OF_FIGURES.has(kind));
  const evidence = [...compared, entry].flatMap(({ why }) => why.evidence);
  const figures = (claim: Claim): readonly Figure[] => claim.quantities.flatMap((i) => ledger.quantities[i] ?? []);
  const pointed = claims
    .flatMap(figures)
    .find((figure) => evidence.some((quoted) => quoted.report === figure.report && overlaps(quoted, figure)));
  if (pointed !== undefined) return pointed;
  const own = claims[0] === undefined ? [] : figures(claims[0]);
  return entry.kind === "quantity" && own.length === 1 ? (own[0] as Figure) : null;
}

function toRow(figure: Figure, unit: string, { reports }: Reading): ScaleRow | null {
  const min = inUnit(figure.minValue, figure.unit, unit);
  const max = inUnit(figure.maxValue, figure.unit, unit);
  if (min === null || max === null || !Number.isFinite(min) || !Number.isFinite(max)) return null;
  const { modifier, exact } = figure;
  return {
    printed: exact,
    reports,
    min,
    max,
    openBelow: modifier === "<" || modifier === "<=",
    openAbove: modifier === ">" || modifier === ">=",
    approximate: modifier === "~",
  };
}

const isCount = (unit: string): boolean => converted(1, unit, unit) === null && !isMoney(unit) && unit !== "%";

/** Counted nouns that name the same thing ("people", "residents") share an axis; money of two currencies doesn't. */
function inUnit(value: number, from: string, to: string): number | null {
  if (from === to || (isCount(from) && isCount(to))) return value;
  return converted(value, from, to);
}
