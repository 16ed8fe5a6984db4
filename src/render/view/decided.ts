import type { Ledger, LedgerDecision } from "../../model/index.js";
import { dateText } from "./dates.js";

/** A decision by a person in lines of text: what, by whom and when, why, on which words, where it shows, what is wrong. */
export interface DecidedLines {
  readonly text: string;
  readonly by: string;
  readonly note: string;
  readonly words: readonly string[];
  /** Topics of the entries it is about. */
  readonly topics: readonly string[];
  readonly problem: string;
}

/** The decisions of a story as an edition prints them, in their order. */
export const decidedOf = (ledger: Ledger): readonly DecidedLines[] =>
  ledger.decisions.map((decision) => ({
    text: decision.text,
    by: byWhom(decision),
    note: decision.note ?? "",
    words: decision.words.map(({ report, exact }) => `${report} “${exact}”`),
    topics: ledger.entries.filter(({ id }) => decision.entries.includes(id)).map(({ topic }) => topic),
    problem: decision.problem?.text ?? "",
  }));

const byWhom = ({ author, date }: LedgerDecision): string =>
  [author, date === null ? null : dateText(date)].filter((part) => part !== null && part !== "").join(", ");
