/** What a character is to the reading of words. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;

const IGNORED = /[\s\u200b\u200e\u200f\u2060\ufeff\p{Cc}]/u;
const IN_WORD = /[\p{L}\p{M}\u00ad]/u;

/** Kinds of the characters of the basic plane, filled in as they are met: a regular expression for each would cost more than the rest. */
const kinds = new Uint8Array(0x1_0000);

/** The kind of the character at an offset; a pair of surrogates is a letter or a mark by what it stands for. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known !== 0) return known;
  if (code >= 0xd800 && code < 0xe000) return isAstralLetter(text, at, code) ? LETTER : MARK;
  const character = String.fromCharCode(code);
  const kind = IGNORED.test(character)
    ? SPACE
    : IN_WORD.test(character)
      ? LETTER
      : /\p{N}/u.test(character)
        ? DIGIT
        : MARK;
  kinds[code] = kind;
  return kind;
}

function isAstralLetter(text: string, at: number, code: number): boolean {
  const pair = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
  return pair > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(pair));
}

/** Whether an offset lies between the halves of a surrogate pair. */
export const splitsPair = (text: string, at: number): boolean => {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};
