import type { Extraction } from "../../src/extract/index.js";
import { extract } from "../../src/extract/index.js";
import type { Page, PageFormat, Report } from "../../src/model/index.js";

/** Extracts an invented body. */
export const extractBody = (body: string, format: PageFormat = "text", rest: Partial<Page> = {}): Extraction =>
  extract({ input: "invented", format, body, given: {}, retrieved: null, ...rest });

/** The one report of an invented body; fails the test when there is none or more. */
export function reportOf(body: string, format: PageFormat = "text", rest: Partial<Page> = {}): Report {
  const { reports } = extractBody(body, format, rest);
  const [report] = reports;
  if (report === undefined || reports.length !== 1) throw new Error(`${reports.length} reports`);
  return report;
}

/** The words and kinds of a report's furniture. */
export const furnitureOf = (report: Report): readonly (readonly [string, string])[] =>
  report.furniture.map(({ start, end, kind }) => [kind, report.text.slice(start, end)] as const);

/** A body long enough to be a report. */
export const BODY: string = [
  "The harbour of Port Ellery was closed on Friday after a crane fell into the basin, the port authority said.",
  "Nobody was hurt, but two ferries had to turn back and wait outside until the evening tide.",
  "Engineers expect to lift the crane on Sunday, and a small inquiry has been opened.",
].join("\n\n");
