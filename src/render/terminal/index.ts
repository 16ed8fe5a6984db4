import type { Edition, Ledger } from "../../model/index.js";
import { decisions } from "./decisions.js";
import { conflicts, shared, superseded } from "./entries.js";
import { head } from "./head.js";
import { lineage } from "./lineage.js";
import { type Pen, type TerminalOptions, toPen } from "./pen.js";
import { problems, unread } from "./problems.js";
import { reports } from "./reports.js";
import { singles } from "./singles.js";
import { speakers } from "./speakers.js";
import { timeline } from "./timeline.js";

/** What is in dispute comes first, what only one says after what is shared, what the material lacks last. */
const SECTIONS: readonly ((pen: Pen, ledger: Ledger) => readonly string[])[] = [
  head,
  reports,
  conflicts,
  superseded,
  shared,
  singles,
  speakers,
  timeline,
  lineage,
  decisions,
  problems,
];

/**
 * The terminal edition, ending in a line break. No line is wider than `width` columns; report text can't reach the
 * terminal as anything but text (control and bidirectional characters are dropped).
 */
export function renderTerminal(edition: Edition, options: TerminalOptions): string {
  const pen = toPen(options);
  const stories = edition.stories.map((ledger) => SECTIONS.flatMap((section) => section(pen, ledger)));
  const many = stories.length > 1 ? [`${stories.length} stories`, ""] : [];
  const rule = ["", pen.paint.dim("═".repeat(pen.width)), ""];
  const body = stories.flatMap((lines, i) => (i === 0 ? lines : [...rule, ...lines]));
  return `${[...many, ...body, ...unread(pen, edition)].join("\n")}\n`;
}
