import type { ClaimRef, Decision, Descent, EntityRef, Quoted } from "../model/index.js";

/** What became of a decision in one story. */
export interface Outcome {
  readonly decision: Decision;
  /** What speaks against it, or why it isn't applied: a sentence without its capital and full stop. */
  readonly problem: string | null;
  readonly applied: boolean;
  /** The reports it names that are here, by index. */
  readonly reports: readonly number[];
  readonly claims: readonly ClaimRef[];
  readonly words: readonly Quoted[];
  /** For each name of an entity, those of the reports that go by it. */
  readonly entities: readonly (readonly EntityRef[])[];
  readonly descent: Descent | null;
}

/** An outcome of which nothing is known yet. */
export const blank = (decision: Decision): Outcome => ({
  decision,
  problem: null,
  applied: true,
  reports: [],
  claims: [],
  words: [],
  entities: [],
  descent: null,
});

/** The same, not applied, and why. */
export const refused = (outcome: Outcome, problem: string): Outcome => ({ ...outcome, applied: false, problem });
