/** Characters looked at: binary material shows at once. */
const SAMPLE = 4000;
/** Share of characters that no text has, above which it isn't one. Damaged encodings stay under 2 %, archives and pictures above 10 %. */
const MOST_GARBAGE = 0.05;

/** Why a text can't be a report, in one sentence; null when it may be one. */
export function unreadable(text: string): string | null {
  if (text.trim() === "") return "The text is empty.";
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what binary material is told by
  const garbage = sample.match(/[\0-\x08\x0E-\x1F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0;
  if (garbage > MOST_GARBAGE * sample.length) return "This is binary material, not text.";
  return /[\p{L}]/u.test(sample) ? null : "There are no words in the text.";
}
