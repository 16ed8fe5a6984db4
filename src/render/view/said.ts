import type { LedgerAttribution } from "../../model/index.js";

/** The words of an utterance; the "that" by which they hung on the verb is left out. */
export const saidWords = ({ content }: LedgerAttribution): string =>
  content
    .map(({ exact }) => exact)
    .join(" … ")
    .replace(/^that\s+/i, "");
