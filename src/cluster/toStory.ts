import { createHash } from "node:crypto";
import type { AnnotatedReport, Story } from "../model/index.js";
import { byPublication } from "./byPublication.js";
import { sigil } from "./sigil.js";

/** Makes a story of reports: sigils by publication time, then by id. The same reports give the same id, whatever their order. */
export function toStory(reports: readonly AnnotatedReport[]): Story {
  const ordered = [...reports].sort(byPublication);
  const ids = ordered.map(({ report }) => report.id).sort();
  return {
    id: createHash("sha256").update(ids.join("\n")).digest("hex").slice(0, 12),
    reports: ordered.map((report, i) => ({ ...report, sigil: sigil(i) })),
  };
}
