import type { Ledger, LedgerDecision } from "../../model/index.js";

/** The applied decisions that an entry stands on. */
export const decidedOnEntry = ({ decisions }: Ledger, id: string): readonly LedgerDecision[] =>
  decisions.filter(({ applied, entries }) => applied && entries.includes(id));

/** Those on who somebody is. */
export const decidedOnEntity = ({ decisions }: Ledger, id: string): readonly LedgerDecision[] =>
  decisions.filter(({ applied, entities }) => applied && entities.includes(id));

const DERIVING: ReadonlySet<string> = new Set(["derives", "not-derives"]);

/** Those on who repeats whom, of one report and, where it is among the reports, the other. */
export const decidedOnLink = (
  { decisions, reports }: Ledger,
  later: string,
  earlier: string,
): readonly LedgerDecision[] =>
  decisions.filter(
    ({ applied, kind, reports: about }) =>
      applied &&
      DERIVING.has(kind) &&
      about.includes(later) &&
      (about.includes(earlier) || reports.every(({ sigil }) => sigil !== earlier)),
  );
