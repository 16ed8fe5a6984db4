import type { Page, PageMetadata, Problem, Report } from "../model/index.js";
import { isoDate } from "./date.js";
import { beliedDate } from "./date-belied.js";

const DAY = 86_400_000;

/** What is wrong with a report's publication date: none, not a date, later than the retrieval, belied by the text. */
export function dateProblems(report: Report, metadata: PageMetadata, page: Page): readonly Problem[] {
  const said = metadata.published?.trim() ?? "";
  if (said === "" && report.published === null)
    return [{ rule: "no-date", text: "No publication date is given.", span: null }];
  if (report.published === null)
    return [{ rule: "date", text: `"${said.slice(0, 40)}" is not a date that can be read.`, span: null }];
  const late = lateProblems(report.published, page.retrieved);
  return late.length > 0 ? late : beliedDate(report, report.published, page.retrieved);
}

function lateProblems(published: string, retrieved: string | null): readonly Problem[] {
  const got = retrieved === null ? null : isoDate(retrieved);
  if (got === null || Date.parse(published) <= Date.parse(got) + DAY) return [];
  const text = `The publication date ${published} lies after the retrieval on ${got.slice(0, 10)}.`;
  return [{ rule: "late-date", text, span: null }];
}
