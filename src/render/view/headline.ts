import type { Ledger, Sigil } from "../../model/index.js";

/** What a story is called: always a report's own words. */
export interface Heading {
  readonly words: string;
  readonly report: Sigil;
  readonly kind: "headline" | "first sentence";
}

/**
 * The headline that stands in a report's text; where no text has one, the title that came with a report (its page or its
 * record states it beside the text); else the first sentence.
 */
export function headingOf({ title, reports }: Ledger): Heading {
  const source = reports.find(({ sigil }) => sigil === title.report);
  if (source?.headline?.start === title.start) return { words: title.exact, report: title.report, kind: "headline" };
  const titled = [...(source ? [source] : []), ...reports].find((report) => (report.title ?? "").trim() !== "");
  if (titled) return { words: titled.title as string, report: titled.sigil, kind: "headline" };
  return { words: title.exact, report: title.report, kind: "first sentence" };
}
