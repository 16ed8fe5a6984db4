import {
  type ConflictKind,
  type Grade,
  type Ledger,
  type LedgerEntry,
  overlaps,
  type Quoted,
} from "../src/model/index.js";

/** One judgement that reports differ, as a reader meets it: the two claims that are set against each other, and why. */
export interface Flag {
  readonly kind: ConflictKind | "superseded";
  readonly grade: Grade;
  /** The claims in which the compared words stand; the words themselves where the entry has no claim of their report. */
  readonly sides: readonly [Quoted, Quoted];
  readonly why: string;
  /** The claims of each reading that takes part: what is said of one claim of a reading is said of all. */
  readonly readings: readonly (readonly Quoted[])[];
}

/** Every conflict of a ledger, of any grade and standing, and every value that is said to be overtaken. */
export const flagsOf = ({ entries }: Ledger): readonly Flag[] => entries.flatMap(ofEntry);

function ofEntry(entry: LedgerEntry): readonly Flag[] {
  const overtaken = entry.standing === "superseded" && entry.conflicts.length === 0;
  const claims = entry.readings.map((reading) => reading.claims);
  const found = entry.conflicts.flatMap(({ kind, grade, why, readings }) => {
    const sides = sidesOf(entry, why.evidence);
    return sides === null
      ? []
      : [{ kind, grade, sides, why: why.text, readings: claims.filter((_, i) => readings.includes(i)) }];
  });
  const sides = overtaken ? sidesOf(entry, entry.why.evidence) : null;
  return sides === null
    ? found
    : [...found, { kind: "superseded", grade: "hard", sides, why: entry.why.text, readings: claims }];
}

/** The first piece of evidence and the first that stands in another claim. */
function sidesOf(entry: LedgerEntry, evidence: readonly Quoted[]): Flag["sides"] | null {
  const claims = entry.readings.map(({ claims: [first] }) => first).filter((claim) => claim !== undefined);
  const places = (evidence.length > 1 ? evidence : claims).map((quoted) => claimOf(entry, quoted));
  const first = places[0];
  const other = places.find((place) => place !== first);
  return first === undefined || other === undefined ? null : [first, other];
}

/** The claim of the entry that holds the words; a source stands beside its claim, so else the report's first claim here. */
function claimOf({ readings }: LedgerEntry, quoted: Quoted): Quoted {
  const claims = readings.flatMap((reading) => reading.claims).filter(({ report }) => report === quoted.report);
  return claims.find((claim) => overlaps(claim, quoted)) ?? claims[0] ?? quoted;
}
