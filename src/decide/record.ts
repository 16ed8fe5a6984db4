import type { Alignment, Ledger, LedgerDecision, Problem, Sigil, StoryEntity } from "../model/index.js";
import type { Outcome } from "./outcome.js";
import { sayVerdict } from "./sayVerdict.js";

/** Enters the decisions into the ledger, each with what it is about, so that an edition can mark it there. */
export function record(ledger: Ledger, { entities }: Alignment, outcomes: readonly Outcome[]): Ledger {
  if (outcomes.length === 0) return ledger;
  const sigils = ledger.reports.map(({ sigil }) => sigil);
  return { ...ledger, decisions: outcomes.map((one, i) => toDecision(ledger, entities, sigils, one, `d${i + 1}`)) };
}

function toDecision(
  ledger: Ledger,
  entities: readonly StoryEntity[],
  sigils: readonly Sigil[],
  outcome: Outcome,
  id: string,
): LedgerDecision {
  const { verdict, note, author, date, place } = outcome.decision;
  const claims = outcome.claims.map(({ report, claim }) => `${sigils[report]}${claim}`);
  return {
    id,
    kind: verdict.kind,
    text: sayVerdict(outcome, sigils),
    note,
    author,
    date,
    place,
    applied: outcome.applied,
    problem: toProblem(outcome),
    words: outcome.words,
    claims,
    entries: entriesWith(ledger, claims),
    entities: entitiesOf(entities, outcome),
    reports: outcome.reports.map((report) => sigils[report] as Sigil),
  };
}

function toProblem({ problem, applied }: Outcome): Problem | null {
  if (problem === null) return null;
  const text = applied ? `It speaks against it that ${problem}.` : `It could not be applied: ${problem}.`;
  return { rule: applied ? "decision-against-data" : "decision-not-applied", text, span: null };
}

/** Ids of the entries in which any of the claims stands. */
const entriesWith = ({ entries }: Ledger, claims: readonly string[]): readonly string[] =>
  claims.length === 0
    ? []
    : entries
        .filter(({ readings }) => readings.some((reading) => reading.claims.some(({ id }) => claims.includes(id))))
        .map(({ id }) => id);

const entitiesOf = (entities: readonly StoryEntity[], outcome: Outcome): readonly string[] => {
  const named = new Set(outcome.entities.flat().map(({ report, entity }) => `${report}:${entity}`));
  return entities
    .filter(({ members }) => members.some(({ report, entity }) => named.has(`${report}:${entity}`)))
    .map(({ id }) => id);
};
