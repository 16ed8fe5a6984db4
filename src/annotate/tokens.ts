import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { contains, type Report, type Sentence, type Span, type Tag, type Token } from "../model/index.js";
import { mendSentences, type TokenRange } from "./tokens/mendSentences.js";
import { readablePieces } from "./tokens/readablePieces.js";
import { spread } from "./tokens/spread.js";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its;

/** wink's typings give collections a narrower callback than they take. */
type ItsText = typeof its.value;

/**
 * Words and sentences of a report, each paragraph read alone so that a heading never runs into the next line. Furniture
 * is not read: a sentence ends where furniture begins, and no token stands in it.
 */
export function tokenise(report: Report): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const piece of readablePieces(report)) {
    const first = tokens.length;
    const bounds = readPiece(report.text, piece, tokens);
    for (const { from, to } of mendSentences(report.text, tokens, bounds)) {
      if (to <= from || from < first) continue;
      const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
      const headline = report.headline !== null && contains(report.headline, span);
      sentences.push({ ...span, firstToken: from, lastToken: to, paragraph: piece.paragraph, headline });
    }
  }
  return { tokens, sentences };
}

/** Adds the tokens of one piece and returns its sentences as token ranges. */
function readPiece(whole: string, piece: Span, tokens: Token[]): readonly TokenRange[] {
  const { copy, origin } = spread(whole.slice(piece.start, piece.end));
  const doc = nlp.readDoc(copy);
  const first = tokens.length;
  const all = doc.tokens();
  const tags = all.out(its.pos as ItsText) as unknown as Tag[];
  const values = all.out(its.value) as string[];
  const lemmas = all.out(its.lemma as ItsText) as string[];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string;
    const found = findValue(copy, value, at);
    at = found + value.length;
    const start = piece.start + (origin[found] as number);
    const end = piece.start + (origin[at - 1] as number) + 1;
    tokens.push({ start, end, tag: tags[i] as Tag, lemma: (lemmas[i] ?? value).toLowerCase() });
  }
  const ranges = doc.sentences().out(its.span) as unknown as [number, number][];
  return ranges.map(([from, to]) => ({ from: first + from, to: first + to + 1 }));
}

/** wink gives words without offsets; a word follows the last one after white space only. */
function findValue(text: string, value: string, at: number): number {
  let start = at;
  while (start < text.length && !text.startsWith(value, start) && start - at < MOST_SPACE) start++;
  return text.startsWith(value, start) ? start : at;
}

/** No more characters than a piece may have stand between two words. */
const MOST_SPACE = 20_000;
