import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Report, Sentence, Tag, Token } from "../model/index.js";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its;

/** wink's typings give collections a narrower callback than they take. */
type ItsText = typeof its.value;

/** Words and sentences of a report, each paragraph read alone so that a heading never runs into the next line. */
export function tokenise(report: Report): {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of report.text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === "") continue;
    readParagraph(report, line[0], line.index, paragraph++, tokens, sentences);
  }
  return { tokens, sentences };
}

function readParagraph(
  report: Report,
  text: string,
  offset: number,
  paragraph: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const doc = nlp.readDoc(text);
  const first = tokens.length;
  const all = doc.tokens();
  const tags = all.out(its.pos as ItsText) as unknown as Tag[];
  const values = all.out(its.value) as string[];
  const lemmas = all.out(its.lemma as ItsText) as string[];
  let at = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, at);
    at = start + value.length;
    tokens.push({
      start: offset + start,
      end: offset + at,
      tag: tags[i] as Tag,
      lemma: (lemmas[i] as string).toLowerCase(),
    });
  });
  for (const [from, to] of doc.sentences().out(its.span) as unknown as [number, number][]) {
    const start = (tokens[first + from] as Token).start;
    const end = (tokens[first + to] as Token).end;
    const headline = report.headline !== null && start >= report.headline.start && end <= report.headline.end;
    sentences.push({ start, end, firstToken: first + from, lastToken: first + to + 1, paragraph, headline });
  }
}
