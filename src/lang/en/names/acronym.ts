import { wordSet } from "../wordSet.js";

const small = wordSet("of the for and & in on to de du la des");

/** The letters of an abbreviation in lower case, empty when it isn't one: "U.S.D.A." → "usda", "UNESCO" → "unesco", "Boeing" → "". */
export function letters(name: string): string {
  return /^(?:[A-Z]\.?){2,8}(?:'?s)?$/.test(name) ? name.replace(/'?s$/, "").replaceAll(".", "").toLowerCase() : "";
}

/**
 * The abbreviations a name can have: initials of its words with and without the small ones, and with the first letters
 * of the last word (Army Tactical Missile Systems: "atms", "atmsy" …) or the parts of a word.
 */
export function acronymOf(plain: string): readonly string[] {
  const words = plain.split(/[\s-]+/).filter((word) => word !== "");
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join("");
  const large = words.filter((word) => !small.has(word));
  const home = large[0] === "u.s." || large[0] === "us" ? [initials(large.slice(1))] : [];
  return [initials(words), initials(large), ...home];
}

/**
 * Whether `code` (lower case letters) abbreviates `words`: its letters come in order, each word gives its first letter
 * and may give more from its beginning or where a part begins ("Coastal Tactical Missile Systems": COTAMS; small words
 * may give none). Linear in practice: at most 8 letters and 8 words.
 */
export function abbreviates(code: string, words: readonly string[]): boolean {
  if (words.length === 0) return code === "";
  const [word, ...rest] = words as [string, ...string[]];
  if (small.has(word) && abbreviates(code, rest)) return true;
  if (code[0] !== word[0]) return false;
  for (let taken = 1; taken <= code.length; taken++) {
    if (!isSubsequence(code.slice(1, taken), word.slice(1))) break;
    if (abbreviates(code.slice(taken), rest)) return true;
  }
  return false;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
