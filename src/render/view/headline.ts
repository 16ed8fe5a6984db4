import type { Ledger, Sigil } from "../../model/index.js";

/** What a story is called: always a report's own words. */
export interface Heading {
  readonly words: string;
  readonly report: Sigil;
  readonly kind: "headline" | "first sentence";
}

/** The story's title, and whether it is a headline or only how a report begins. */
export function headingOf({ title, reports }: Ledger): Heading {
  const source = reports.find(({ sigil }) => sigil === title.report);
  const isHeadline = title.start === null || source?.headline?.start === title.start;
  return { words: title.exact, report: title.report, kind: isHeadline ? "headline" : "first sentence" };
}
