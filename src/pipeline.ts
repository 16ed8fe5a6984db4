import { align } from "./align/index.js";
import { annotate } from "./annotate/index.js";
import { cluster } from "./cluster/index.js";
import { collate } from "./collate/index.js";
import { extract } from "./extract/index.js";
import type { Edition, Ledger, Page, Story } from "./model/index.js";
import { trace } from "./trace/index.js";

/**
 * The whole way, from pages to the ledgers of their stories. Pure: same pages, same edition, whatever their order.
 * `onPage` is called after each page is read, for a progress bar.
 */
export function compare(pages: readonly Page[], onPage: () => void = () => {}): Edition {
  const read = pages.map((page) => {
    const { reports, unread } = extract(page);
    const annotated = reports.map(annotate);
    onPage();
    return { reports: annotated, unread };
  });
  return {
    format: "variorum/1",
    stories: cluster(read.flatMap(({ reports }) => reports)).map(tell),
    unread: read.flatMap(({ unread }) => unread).sort((a, b) => (a.input < b.input ? -1 : 1)),
  };
}

/** One story, collated. */
export function tell(story: Story): Ledger {
  const alignment = align(story);
  return collate(story, alignment, trace(story, alignment));
}
