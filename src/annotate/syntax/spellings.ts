import type { Word } from "./words.js";

/** Of the spellings met, as many are kept, those of one hash in pairs: the last two of them. Texts repeat their words, so 95 in a hundred are found. */
const PLACES = 1 << 16;

/** What is known of words by their spelling: kept where it was asked for lately, else read. */
export function spellings(read: (spelling: string) => Word): (text: string, start: number, end: number) => Word {
  const kept: (Word | undefined)[] = new Array(PLACES).fill(undefined);
  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 14)) & (PLACES - 2);
    const last = kept[place];
    if (last !== undefined && isSame(last.exact, text, start, end)) return last;
    const other = kept[place + 1];
    const known = other !== undefined && isSame(other.exact, text, start, end);
    const word = known ? other : read(text.slice(start, end));
    kept[place + 1] = last;
    kept[place] = word;
    return word;
  };
}

function isSame(exact: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (exact.length !== length) return false;
  for (let i = 0; i < length; i++) if (exact.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
