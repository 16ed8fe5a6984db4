import type { Conflict, LedgerEntry, Reading, Rulings, Stemma, Story } from "../model/index.js";
import { conflictsOf } from "./conflictsOf.js";
import { joinSame, undisputed } from "./decided.js";
import type { Fact } from "./fact.js";
import { holdersOf } from "./holders.js";
import { isMeasured, kindOf } from "./kind.js";
import type { Numbering } from "./ledger.js";
import type { Likeness } from "./likeness.js";
import { rankReadings } from "./rank.js";
import { findDifferences, type ReadingFacts, splitReadings } from "./readings.js";
import { standingOf } from "./standing.js";
import { sayReading } from "./value.js";

/** An entry before it has its number and its topic among all entries of the story. */
export interface Draft extends Omit<LedgerEntry, "id" | "topic"> {
  readonly facts: readonly Fact[];
}

/** What an entry is made with. */
export interface Desk {
  readonly story: Story;
  readonly numbering: Numbering;
  readonly stemma: Stemma;
  readonly likeness: Likeness;
  readonly rulings: Rulings;
}

/** One point of the story: its readings, in what they differ, and how it stands. */
export function draftEntry(desk: Desk, facts: readonly Fact[]): Draft {
  const split = joinSame(splitReadings(facts, desk.likeness), desk.rulings);
  const measured = isMeasured(facts);
  const readings = rankReadings(
    split.map((reading) => ({ facts: reading, reading: toReading(desk, reading, measured) })),
  );
  const ordered = readings.map((item) => item.facts);
  const differences = undisputed(findDifferences(ordered, desk.likeness), ordered, desk.rulings);
  const conflicts: readonly Conflict[] = conflictsOf(differences);
  const reports = new Set(facts.map(({ claim }) => claim.report));
  const holders = holdersOf(facts, desk.stemma);
  return {
    facts: ordered.flat(),
    kind: kindOf(facts, measured),
    readings: readings.map(({ reading }) => reading),
    conflicts,
    holders,
    missingFrom: desk.story.reports.map(({ sigil }) => sigil).filter((sigil) => !reports.has(sigil)),
    ...standingOf(
      ordered,
      readings.map(({ reading }) => reading),
      differences,
      holders,
      desk.stemma,
    ),
  };
}

function toReading({ stemma }: Desk, facts: ReadingFacts, measured: boolean): Reading {
  const ordered = facts.toSorted((a, b) => a.ref.report - b.ref.report || a.ref.claim - b.ref.claim);
  return {
    value: sayReading(ordered, measured),
    claims: ordered.map(({ claim }) => claim),
    reports: [...new Set(ordered.map(({ claim }) => claim.report))],
    origins: [...new Set(ordered.flatMap(({ ref }) => stemma.through(ref)))].sort(),
    ...figureOf(ordered),
  };
}

/** The figure that the first claim is looked at for. */
function figureOf(facts: ReadingFacts): Pick<Reading, "figure"> {
  const measure = facts.find(({ focus }) => focus !== null)?.focus ?? null;
  if (measure === null) return {};
  const { minValue, maxValue, unit, modifier } = measure.quantity;
  return { figure: { minValue, maxValue, unit, modifier, fate: measure.fate, counted: measure.counted } };
}
