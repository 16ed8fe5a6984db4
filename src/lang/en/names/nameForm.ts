import { wordSet } from "../wordSet.js";
import { acronymOf, letters } from "./acronym.js";
import { canonicalName } from "./canonicalName.js";
import { plainName } from "./plainName.js";
import { spellingKey } from "./spellingKey.js";

/** All that comparing a name needs, worked out once. */
export interface NameForm {
  /** See `plainName`. */
  readonly plain: string;
  readonly canonical: string;
  readonly words: readonly string[];
  /** Spelling keys of the whole and of its last word. */
  readonly key: string;
  readonly lastKey: string;
  /** Its letters, when it is an abbreviation. */
  readonly code: string;
  /** The abbreviations it may have. */
  readonly initials: readonly string[];
  /** Its words without the small ones, in alphabetical order. */
  readonly sorted: string;
  /** "Jr.": the son, where the father is named too. */
  readonly junior: boolean;
}

/** "Assad" is "al-Assad". */
const ARTICLE = /^al-(?=\w{3})/;

const small = wordSet("of the for and &");

export function nameForm(name: string): NameForm {
  const plain = plainName(name);
  const words = plain.split(" ");
  const single = words.length === 1;
  const key = spellingKey(plain);
  return {
    plain,
    canonical: canonicalName(plain),
    words,
    key,
    lastKey: spellingKey((words.at(-1) as string).replace(ARTICLE, "")),
    code: single ? letters(name) : "",
    initials: single ? [] : acronymOf(plain),
    junior: /\bjr\.?$/i.test(name),
    sorted: single
      ? plain
      : words
          .filter((word) => !small.has(word))
          .sort()
          .join(" "),
  };
}
