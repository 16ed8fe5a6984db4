import type { Ledger, LedgerReport } from "../../model/index.js";
import { dateText, spanText } from "../view/dates.js";
import { headingOf } from "../view/headline.js";
import { safeLink } from "../view/links.js";
import { publisherOf } from "../view/names.js";
import { originCount } from "../view/originCount.js";
import { tally } from "../view/standings.js";
import { count } from "../view/words.js";
import { apparatus } from "./apparatus.js";
import { decisionBlocks } from "./decisions.js";
import { escapeMarkdown } from "./escape.js";
import { toNotes } from "./notes.js";
import { entrySections } from "./sections.js";

/** One story as blocks, separated by empty lines when printed; its footnotes last. */
export function storyBlocks(ledger: Ledger, prefix: string): readonly string[] {
  const notes = toNotes(ledger, prefix);
  const facts = [
    spanText(ledger.from, ledger.to),
    count(ledger.reports.length, "report"),
    originCount(ledger),
    ...tally(ledger)
      .filter(({ count: n }) => n > 0)
      .map(({ standing, count: n }) => `${n} ${standing}`),
  ].filter((part) => part !== "");
  return [
    `# ${escapeMarkdown(headingOf(ledger).words)}`,
    facts.join(" · "),
    "## Reports",
    ledger.reports.map(reportLine).join("\n"),
    ...entrySections(ledger, notes),
    ...apparatus(ledger),
    ...decisionBlocks(ledger),
    ...notes.print(),
  ];
}

function reportLine(report: LedgerReport): string {
  const name = publisherOf(report);
  const title = report.title ?? report.headline?.exact ?? "";
  const isNamedByTitle = name.startsWith("“");
  const parts = [
    isNamedByTitle ? "" : escapeMarkdown(name),
    linked(report, escapeMarkdown(isNamedByTitle ? name : title)),
    escapeMarkdown(dateText(report.published ?? "no date")),
  ];
  return `- **${report.sigil}** ${parts.filter((part) => part !== "").join(", ")}`;
}

function linked({ url }: LedgerReport, words: string): string {
  const link = safeLink(url);
  return link === null ? words : `[${words === "" ? "report" : words}](<${link}>)`;
}
