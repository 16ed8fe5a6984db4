/** Longer words are hashed by their first letters only, so that no word costs more than a constant. */
export const LONGEST_HASHED = 40;

/** FNV-1a over lower-cased ASCII and folded quotation marks: ’ and ' are the same word part. */
export function hashForm(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ folded(text.charCodeAt(at)), 0x01000193);
  return hash;
}

function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  return code >= 48 && code <= 57 ? 48 : code; // all digits are alike
}

/** 0–15: capital, all capitals, digit, hyphen, as bits. */
export function shapeOf(word: string): number {
  let [upper, digit, hyphen] = [0, 0, 0];
  const stop = Math.min(word.length, LONGEST_HASHED);
  for (let at = 0; at < stop; at++) {
    const code = word.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 48 && code <= 57) digit = 4;
    else if (code === 45) hyphen = 8;
  }
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90 ? 1 : 0) | (upper > 1 && upper >= stop - 1 ? 2 : 0) | digit | hyphen;
}
