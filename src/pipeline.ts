import { align } from "./align/index.js";
import { annotateAll, REPORTS_TOGETHER } from "./annotate/index.js";
import { cluster } from "./cluster/index.js";
import { collate } from "./collate/index.js";
import { record, settle } from "./decide/index.js";
import { extract } from "./extract/index.js";
import type { AnnotatedReport, Decision, Edition, Ledger, Page, Story, Unread } from "./model/index.js";
import { trace } from "./trace/index.js";

/**
 * The whole way, from pages to the ledgers of their stories. Pure: same pages, same edition, whatever their order.
 * `onPage` is called after each page is read, for a progress bar; `decisions` are what people decided.
 */
export function compare(
  pages: readonly Page[],
  onPage: () => void = () => {},
  decisions: readonly Decision[] = [],
): Edition {
  const reports: AnnotatedReport[] = [];
  const unread: Unread[] = [];
  for (let i = 0; i < pages.length; i += REPORTS_TOGETHER) {
    const read = pages.slice(i, i + REPORTS_TOGETHER).map(extract);
    reports.push(...annotateAll(read.flatMap((one) => one.reports)));
    unread.push(...read.flatMap((one) => one.unread));
    for (let k = 0; k < read.length; k++) onPage();
  }
  const stories = cluster(reports).map((story) => tell(story, decisions));
  unread.push(...idle(decisions, stories));
  return { format: "variorum/1", stories, unread: unread.sort((a, b) => (a.input < b.input ? -1 : 1)) };
}

/** One story, collated. */
export function tell(story: Story, decisions: readonly Decision[] = []): Ledger {
  const { rulings, outcomes } = settle(story, decisions); // first: found in the reports, so that every stage can obey
  const alignment = align(story, rulings);
  const ledger = collate(story, alignment, trace(story, alignment, rulings), rulings);
  return record(ledger, alignment, outcomes);
}

/** Decisions that name nothing in any story: a name is mistyped, or the reports aren't among the inputs. */
function idle(decisions: readonly Decision[], stories: readonly Ledger[]): readonly Unread[] {
  const told = new Set(stories.flatMap((story) => story.decisions.map(({ place }) => place)));
  return decisions
    .filter(({ place }) => !told.has(place))
    .map(({ place }) => ({ input: place, reason: "What it names is not among the reports." }));
}
