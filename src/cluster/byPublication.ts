import { type AnnotatedReport, byText } from "../model/index.js";

/** Order of publication; undated reports come last. Ties go by id, then by input, so that the order of the inputs never shows. */
export function byPublication(a: AnnotatedReport, b: AnnotatedReport): number {
  return (
    byText(a.report.published ?? "9999", b.report.published ?? "9999") ||
    byText(a.report.id, b.report.id) ||
    byText(a.report.input, b.report.input)
  );
}
