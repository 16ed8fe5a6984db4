import type { Ledger, LedgerEntry, Sigil } from "../../model/index.js";

/** What a report has that no other has: entries of its own, and readings of its own in entries of others. */
export const addedBy = ({ entries }: Ledger, sigil: Sigil): readonly LedgerEntry[] =>
  entries.filter(({ readings }) => readings.some(({ reports }) => reports.length === 1 && reports[0] === sigil));

/** What several others have and a report hasn't. */
export const leftOutBy = ({ entries }: Ledger, sigil: Sigil): readonly LedgerEntry[] =>
  entries.filter(({ standing, missingFrom }) => standing !== "single" && missingFrom.includes(sigil));
