import type { LedgerAttribution } from "../../model/index.js";
import { missingMarks } from "./quoteMarks.js";

/** The words of an utterance; the "that" by which they hung on the verb is left out. */
export function saidWords({ content }: LedgerAttribution): string {
  const words = content
    .map(({ exact }) => exact)
    .join(" … ")
    .replace(/^that\s+/i, "");
  const { open, close } = missingMarks(words);
  return `${open}${words}${close}`;
}
