import { annotate } from "../src/annotate/index.js";
import { extract } from "../src/extract/index.js";
import type { AnnotatedReport } from "../src/model/index.js";
import type { Article } from "./reportOf.js";

/** An article read the whole way from a record, furniture and all, as the command line reads it. */
export function readArticle({ id, text, title, date, publisher, url }: Article): readonly AnnotatedReport[] {
  const record = { id, text, title, published: date, publisher, url };
  const page = { input: id, format: "record", body: JSON.stringify(record), given: {}, retrieved: null } as const;
  return extract(page).reports.map(annotate);
}
