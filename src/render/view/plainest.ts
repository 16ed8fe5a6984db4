import type { Claim, Reading } from "../../model/index.js";

/** The claim that reads best without its sentence: the first that begins as a sentence does, else the first. */
export const plainest = ({ claims }: Reading): Claim | null =>
  claims.find(({ exact }) => !isPart(exact)) ?? claims[0] ?? null;

/** The words, with an ellipsis before them when they are only part of a sentence. */
export const asPart = (text: string): string => (isPart(text) ? `… ${text.replace(/^[\s,;:–—-]+/, "")}` : text);

/** A statement that begins in small letters, with a comma, a dash or the end of a contraction was cut out of a sentence. */
const isPart = (text: string): boolean => /^\s*(?:[\p{Ll},;:–—-]|['’]\p{Ll}{1,2}\b)/u.test(text);
