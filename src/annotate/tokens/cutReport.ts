import type { Report } from "../../model/index.js";
import { cutSentences } from "./cutSentences.js";
import { cutWords } from "./cutWords.js";
import { readablePieces } from "./readablePieces.js";

/** Words `from`..`to` (exclusive) that make a sentence of a paragraph. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** Where the words of a report begin and end, and which of them make sentences. Every word is in one. */
export function cutReport(report: Report): {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly ranges: readonly Range[];
} {
  const [starts, ends, ranges]: [number[], number[], Range[]] = [[], [], []];
  const bounds = { starts, ends };
  for (const { start, end, paragraph } of readablePieces(report)) {
    const first = starts.length;
    cutWords(report.text, start, end, (from, to) => {
      starts.push(from);
      ends.push(to);
    });
    cutSentences(report.text, bounds, first, starts.length, (from, to) => {
      ranges.push({ from, to, paragraph });
    });
  }
  return { starts, ends, ranges };
}
