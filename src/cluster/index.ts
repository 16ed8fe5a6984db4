import { createHash } from "node:crypto";
import type { AnnotatedReport, Story } from "../model/index.js";
import { sigil } from "./sigil.js";

/** The stories in a set of reports, whatever their order. */
export function cluster(reports: readonly AnnotatedReport[]): readonly Story[] {
  return reports.length === 0 ? [] : [toStory(reports)];
}

/** Makes a story of reports: sigils by publication time, then by id. */
export function toStory(reports: readonly AnnotatedReport[]): Story {
  const key = ({ report }: AnnotatedReport) => `${report.published ?? "9999"} ${report.id}`;
  const ordered = [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const ids = ordered.map(({ report }) => report.id);
  return {
    id: createHash("sha256").update(ids.toSorted().join("\n")).digest("hex").slice(0, 12),
    reports: ordered.map((report, i) => ({ ...report, sigil: sigil(i) })),
  };
}
