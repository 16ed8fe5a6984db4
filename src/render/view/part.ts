/** A statement that begins in small letters, with a comma, a dash or the end of a contraction was cut out of a sentence. */
export const isPart = (text: string): boolean => /^\s*(?:[\p{Ll},;:–—-]|['’]\p{Ll}{1,2}\b)/u.test(text);

/** The words, with an ellipsis before them when they are only part of a sentence. */
export const asPart = (text: string): string => (isPart(text) ? `… ${bare(text)}` : text);

/** Without the comma or dash by which it hung on what went before. */
export const bare = (text: string): string => text.replace(/^[\s,;:–—-]+/, "");
