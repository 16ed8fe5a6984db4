import { identify } from "../src/extract/identify.js";
import type { Report } from "../src/model/index.js";
import { plainReport } from "../test/plainReport.js";

/** A labelled article as a corpus gives it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
}

/** A labelled article as a report, untouched by extraction, so that a figure measures its own stage alone. */
export function reportOf({ id, text, title, date, publisher, url }: Article): Report {
  const own = text.split("\n", 1)[0] ?? "";
  const headed = title !== undefined && title !== null && own.trim() === title.trim();
  return plainReport(text, {
    id: id || identify(url ?? null, text),
    input: id,
    url: url ?? null,
    publisher: publisher ?? null,
    title: title ?? null,
    published: date ?? null,
    headline: headed ? { start: 0, end: own.length } : null,
  });
}
