import { contains, type Report, type Sentence, type Tag, type Token } from "../model/index.js";
import { FINE_TAGS, PARTS } from "./syntax/labels.js";
import { model, readWord } from "./syntax/model.js";
import { keepTagged } from "./syntax/tagged.js";
import { tagSentence } from "./syntax/tagger.js";
import { fillWord, newWords, type Word } from "./syntax/words.js";
import { isTimeWord } from "./timexes/scan.js";
import { cutReport } from "./tokens/cutReport.js";
import { lemmaOf } from "./tokens/lemmaOf.js";

/** What marks within compounds are: "-" between two words that it touches is never a dash. */
const HYPHEN = FINE_TAGS.indexOf("Q");

/**
 * Words and sentences of a report, each paragraph read alone so that a heading never runs into the next line. Furniture
 * is not read: a sentence ends where furniture begins, and no token stands in it.
 */
export function tokenise(report: Report): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const { starts, ends, ranges } = cutReport(report);
  const words = newWords(starts.length);
  const read = new Array<Word>(starts.length);
  for (let i = 0; i < starts.length; i++) {
    read[i] = readWord(report.text, starts[i] as number, ends[i] as number);
    fillWord(words, i, read[i] as Word);
    if (words.exact[i] === "-" && starts[i] === ends[i - 1] && ends[i] === starts[i + 1]) words.sure[i] = HYPHEN;
  }
  const fine = new Uint8Array(starts.length);
  const tokens = new Array<Token>(starts.length);
  const sentences = ranges.map(({ from, to, paragraph }): Sentence => {
    tagSentence(words, fine, from, to, model.tags);
    for (let i = from; i < to; i++) {
      const tag = PARTS[fine[i] as number] as Tag;
      const word = read[i] as Word;
      const lemma = lemmaIn(word, tag);
      words.opensTime[i] = word.opensTime ? 1 : 0;
      tokens[i] = { start: starts[i] as number, end: ends[i] as number, tag, lemma };
    }
    const span = { start: starts[from] as number, end: ends[to - 1] as number };
    const headline = report.headline !== null && contains(report.headline, span);
    return { start: span.start, end: span.end, firstToken: from, lastToken: to, paragraph, headline };
  });
  keepTagged(tokens, { words, fine });
  return { tokens, sentences };
}

/** Worked out once for each spelling and tag. */
function lemmaIn(word: Word, tag: Tag): string {
  if (word.tag === tag) return word.lemma;
  for (let known = word.lemmas; known !== null; known = known.next) if (known.tag === tag) return known.lemma;
  const lemma = lemmaOf(word.lower, tag);
  word.opensTime ||= isTimeWord(lemma);
  if (word.tag === null) [word.tag, word.lemma] = [tag, lemma];
  else word.lemmas = { tag, lemma, next: word.lemmas };
  return lemma;
}
