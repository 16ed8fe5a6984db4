/** The marks that words cut out of a text lack before and behind, each empty where nothing is missing. */
export interface MissingMarks {
  readonly open: string;
  readonly close: string;
}

/** A quotation that begins or ends outside of the words that are printed is opened and closed for them: readers count marks. */
export function missingMarks(text: string): MissingMarks {
  const curly = text.match(/[“”]/g) ?? [];
  const depth = curly.reduce((sum, mark) => sum + (mark === "“" ? 1 : -1), 0);
  if (depth !== 0) return depth > 0 ? { open: "", close: "”" } : { open: "“", close: "" };
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (straight.length % 2 === 0) return { open: "", close: "" };
  if (opens(text, straight.at(-1) as number)) return { open: "", close: '"' };
  return { open: closes(text, straight[0] as number) ? '"' : "", close: "" };
}

/** A mark with a space on both sides may be either. */
const opens = (text: string, at: number): boolean =>
  !/[^\s([—–-]/u.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
const closes = (text: string, at: number): boolean => /[^\s([]/u.test(text[at - 1] ?? "");
