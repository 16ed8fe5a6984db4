import type { ConflictKind, Grade, Quoted } from "../../model/index.js";
import type { Fact } from "../fact.js";

/** That two claims of one entry differ, and in what. */
export interface Verdict {
  readonly kind: ConflictKind;
  /** "variant": two readings, but no disagreement (a bound beside a figure that keeps it). */
  readonly grade: Grade | "variant";
  /** Which of the two overtakes the other, where time tells. */
  readonly later: "a" | "b" | null;
  /** What grows with time, so that of two that exclude each other the later holds; where time doesn't tell, they conflict. */
  readonly rises?: "toll" | "figure";
  /** Two tolls that exclude each other, though what they count tells why: the reports do differ, if softly. */
  readonly apart?: true;
}

/** What a rule found between two claims of one entry. */
export interface Finding extends Verdict {
  /** One sentence a reader understands, with the values as printed, as converted, and the tolerance. */
  readonly text: string;
  readonly evidence: readonly Quoted[];
}

/** Compares two claims that make the same point; null when they don't disagree in its kind. */
export type Rule = (a: Fact, b: Fact, closeness: Closeness) => Finding | null;

/** How close two claims are: as the alignment judged it (rules ask for hundredths, no finer), and by the share of words that stand in both in one order. */
export interface Closeness {
  readonly likeness: number;
  readonly common: number;
}
