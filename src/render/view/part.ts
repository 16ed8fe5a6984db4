import { missingMarks } from "./quoteMarks.js";

/** A statement that begins in small letters, with a comma, a dash or the end of a contraction was cut out of a sentence. */
export const isPart = (text: string): boolean => /^\s*(?:[\p{Ll},;:–—-]|['’]\p{Ll}{1,2}\b)/u.test(text);

/** The words, with an ellipsis before them when they are only part of a sentence and the marks that a quotation in them lacks. */
export function asPart(text: string): string {
  const { open, close } = missingMarks(text);
  return isPart(text) ? `… ${open}${bare(text)}${close}` : `${open}${text}${close}`;
}

/** Without the comma or dash by which it hung on what went before. */
export const bare = (text: string): string => text.replace(/^[\s,;:–—-]+/, "");
