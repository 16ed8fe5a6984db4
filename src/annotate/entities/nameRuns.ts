import type { Sentence } from "../../model/index.js";
import { joinLength } from "./joinLength.js";
import { isNameWord } from "./nameWord.js";
import { isTitleCase, type Words } from "./words.js";

/** A run of tokens `from`..`to` (exclusive) that looks like one name, titles still before it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Longest run looked at: hostile text of nothing but capitals is cut into pieces. */
const LONGEST = 14;

/** Runs of name words in one sentence, in order. */
export function nameRuns(words: Words, sentence: Sentence): readonly Run[] {
  const titleCase = isTitleCase(words, sentence);
  const runs: Run[] = [];
  let i = sentence.firstToken;
  while (i < sentence.lastToken) {
    if (!isNameWord(words, sentence, i, titleCase)) {
      i++;
      continue;
    }
    const to = endOfRun(words, sentence, i, titleCase);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Where the run that begins at `from` ends: name words, and small words between them that belong to names. */
function endOfRun(words: Words, sentence: Sentence, from: number, titleCase: boolean): number {
  const last = Math.min(sentence.lastToken, from + LONGEST);
  let to = from + 1;
  while (to < last) {
    const step = joinLength(words, sentence, from, to, titleCase);
    if (step === 0) break;
    to += step;
  }
  return to;
}
