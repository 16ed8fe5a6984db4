import type { Conflict, LedgerEntry } from "../../model/index.js";

/** One reason to print; `conflict` when it tells of a disagreement. */
export interface PrintedReason {
  readonly text: string;
  readonly rule: string;
  readonly conflict: Conflict | null;
}

/** The reasons of an entry: each disagreement, and why it stands as it does unless that has been said. */
export function reasonsOf({ conflicts, why, standing }: LedgerEntry): readonly PrintedReason[] {
  const fuller = (text: string): string => (why.text.startsWith(text) ? why.text : text);
  const printed = conflicts.map((conflict) => ({
    text: fuller(conflict.why.text),
    rule: conflict.why.rule,
    conflict,
  }));
  const said = printed.some(({ text }) => text === why.text);
  return said || (standing === "conflict" && printed.length > 0) ? printed : [...printed, { ...why, conflict: null }];
}
