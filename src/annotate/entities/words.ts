import { commonWords } from "../../lang/en/names/commonWords.js";
import type { Sentence } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { taggedOf } from "../syntax/tagged.js";

/** A report's tokens as the name finder sees them; all arrays run parallel to `draft.tokens`. */
export interface Words {
  readonly draft: Draft;
  readonly texts: readonly string[];
  /** Lower case, without accents, with straight apostrophes. */
  readonly lower: readonly string[];
  readonly capital: readonly boolean[];
  /** Words with a capital where a common word would have none. */
  readonly capitalMidway: ReadonlySet<string>;
  /** Words with a capital somewhere that the report also writes small. */
  readonly small: ReadonlySet<string>;
}

export function readWords(draft: Draft): Words {
  const { exact: texts, folded: lower, capital } = taggedOf(draft).words;
  const [capitals, capitalMidway, small] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const sentence of draft.sentences) {
    const opaque = isTitleCase({ draft, texts, capital, lower }, sentence);
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (!capital[i]) continue;
      capitals.add(lower[i] as string);
      if (!opaque && !opensClause(draft, texts, sentence, i)) capitalMidway.add(lower[i] as string);
    }
  }
  for (let i = 0; i < lower.length; i++)
    if (!capital[i] && capitals.has(lower[i] as string)) small.add(lower[i] as string);
  return { draft, texts, lower, capital, capitalMidway, small };
}

/** First in its sentence, or after an opening quotation mark, a colon, a dash or a bullet that may open one. */
export function opensClause(draft: Draft, texts: readonly string[], sentence: Sentence, i: number): boolean {
  if (i === sentence.firstToken) return true;
  const before = texts[i - 1] as string;
  return draft.tokens[i - 1]?.tag === "PUNCT" && OPENING.test(before) && !(before === "-" && glued(draft, i));
}

const OPENING = /^(?:["“‘':•*–—(-]|--|\[)$/;

/** Whether token `i` stands right against the one before it. */
export function glued(draft: Draft, i: number): boolean {
  return i > 0 && draft.tokens[i - 1]?.end === draft.tokens[i]?.start;
}

/**
 * Whether a sentence is set with capitals throughout, like a headline, so that they say little: running text has under
 * half of its longer content words with a capital even where names crowd, headlines in title case nearly all.
 */
const TITLE_CASE = 0.8;

const content = new Set(["NOUN", "VERB", "ADJ", "ADV", "PROPN"]);

export function isTitleCase(
  { draft, texts, capital, lower }: Omit<Words, "capitalMidway" | "small">,
  sentence: Sentence,
): boolean {
  if (texts[sentence.lastToken - 1] === "." && !isShouted(texts, sentence)) return false;
  let [long, raised, common] = [0, 0, 0];
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if ((texts[i] as string).length < 4 || !content.has(draft.tokens[i]?.tag as string)) continue;
    long++;
    if (!capital[i]) continue;
    raised++;
    if (i > sentence.firstToken && commonWords.has(lower[i] as string)) common++;
  }
  return long > 2 && raised / long >= TITLE_CASE && common > 0;
}

/** Set in capitals all through. */
function isShouted(texts: readonly string[], { firstToken, lastToken }: Sentence): boolean {
  for (let i = firstToken; i < lastToken; i++) if (SMALL.test(texts[i] as string)) return false;
  return true;
}
const SMALL = /[a-z]/;
