import type { Edition } from "../../model/index.js";
import { escapeMarkdown } from "./escape.js";
import { storyBlocks } from "./story.js";

/** The edition as GitHub-flavoured Markdown, each reading with footnotes to report and sentence, ending in a line break. */
export function renderMarkdown({ stories, unread }: Edition): string {
  const blocks = stories.flatMap((ledger, i) => storyBlocks(ledger, stories.length > 1 ? `${i + 1}-` : ""));
  const missing = unread.map(({ input, reason }) => `- ${escapeMarkdown(input)}: ${escapeMarkdown(reason)}`);
  const last = missing.length === 0 ? [] : ["## Could not be read", missing.join("\n")];
  return `${[...blocks, ...last].join("\n\n")}\n`;
}
