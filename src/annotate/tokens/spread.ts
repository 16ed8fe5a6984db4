/** A copy of a text with its words set apart, and where each of its characters stands in the text. */
export interface Spread {
  readonly copy: string;
  /** `origin[i]` is the offset in the text of `copy[i]`; for a space that was put in, of what follows it. */
  readonly origin: Int32Array;
}

/** Marks that never belong to a word. Commas, colons and full stops do, between digits or in an abbreviation. */
const APART = /["“”„«»()[\]{}<>…—–;!?*|]/;

/** What follows the apostrophe of a possessive or of "it's", and ends the word. */
const POSSESSIVE = /[sS](?![\p{L}\p{N}])/uy;

/**
 * Sets apart what wink-nlp would take apart itself, and writes every apostrophe straight. wink remembers each string that
 * it once took for a word, whole, and doesn't take it apart again ("Korea’s" after `Korea’s,`), so that without this the
 * words of a report would depend on the reports read before it.
 */
export function spread(text: string): Spread {
  const characters: string[] = [];
  const origin: number[] = [];
  const put = (character: string, at: number): void => {
    characters.push(character);
    origin.push(at);
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const [before, after] = [text[i - 1] ?? " ", text[i + 1] ?? " "];
    const apostrophe = character === "'" || character === "’" || character === "‘";
    const alone = apostrophe ? standsAlone(text, i, before, after) : isApart(character, before, after);
    if (alone || (apostrophe && isPossessive(text, i, before))) put(" ", i);
    put(apostrophe ? "'" : character, i);
    if (alone) put(" ", i + 1);
  }
  origin.push(text.length);
  return { copy: characters.join(""), origin: Int32Array.from(origin) };
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

function isApart(character: string, before: string, after: string): boolean {
  if (character === "," || character === ":") return !(DIGIT.test(before) && DIGIT.test(after));
  return APART.test(character);
}

/** A single quotation mark, and not an apostrophe within a word or before a short form ("'90s"). */
function standsAlone(text: string, at: number, before: string, after: string): boolean {
  if (WORD.test(before)) return !WORD.test(after);
  return !(DIGIT.test(after) || text[at] === "’");
}

function isPossessive(text: string, at: number, before: string): boolean {
  POSSESSIVE.lastIndex = at + 1;
  return WORD.test(before) && POSSESSIVE.test(text);
}
