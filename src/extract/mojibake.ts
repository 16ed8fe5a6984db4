import type { Problem } from "../model/index.js";
import { PUNCTUATION } from "./c1.js";

/** What UTF-8 looks like that was read as windows-1252 or Latin-1: the first byte of a character as a letter, then its other bytes. */
const OTHER_BYTE = `[\\u0080-\\u00BF${PUNCTUATION}]`;
const BROKEN = new RegExp(
  `[\\u00C2-\\u00DF]${OTHER_BYTE}|[\\u00E0-\\u00EF]${OTHER_BYTE}{2}|[\\u00F0-\\u00F4]${OTHER_BYTE}{3}`,
  "g",
);
/** Nobody writes these: a control character behind a letter, or the beginning of general punctuation. Without them "É»" is what it says. */
const SURE = new RegExp(`[\\u00C2-\\u00F4][\\u0080-\\u009F]|â€${OTHER_BYTE}`);

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Mends a text whose UTF-8 had been read as windows-1252 (“ printed as â€œ); any other text is given back as it is. Linear time. */
export const withoutMojibake = (text: string): string => (SURE.test(text) ? text.replace(BROKEN, character) : text);

function character(broken: string): string {
  try {
    return utf8.decode(Uint8Array.from(broken, byteOf));
  } catch {
    return broken;
  }
}

function byteOf(character: string): number {
  const at = PUNCTUATION.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : at + 128;
}

/** Told where a text that somebody gave is no longer that text. */
export const mended = (given: string, text: string): readonly Problem[] =>
  given === text
    ? []
    : [
        {
          rule: "encoding",
          text: "Its characters had been read in the wrong encoding and are mended: offsets count in the mended text.",
          span: null,
        },
      ];
