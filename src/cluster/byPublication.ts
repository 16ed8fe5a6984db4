import type { AnnotatedReport } from "../model/index.js";

/** Order of publication; undated reports come last. Ties go by id, then by input, so that the order of the inputs never shows. */
export function byPublication(a: AnnotatedReport, b: AnnotatedReport): number {
  return (
    compare(a.report.published ?? "9999", b.report.published ?? "9999") ||
    compare(a.report.id, b.report.id) ||
    compare(a.report.input, b.report.input)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
