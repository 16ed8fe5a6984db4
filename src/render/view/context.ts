import { type Claim, exactOf, type LedgerReport, type Span } from "../../model/index.js";
import { sentenceOf } from "./sentences.js";

/** A claim's sentence and what stands to either side of it. */
export interface Context {
  readonly before: string;
  readonly sentence: Span;
  readonly after: string;
}

/** Code units of a neighbour: enough to see what the sentence follows from. */
const NEAR = 72;

/** Neighbours stop at the headline; a long one is cut on the far side and marked with an ellipsis. */
export function contextOf(report: LedgerReport, claim: Claim): Context {
  const sentence = sentenceOf(report, claim);
  const at = report.sentences[claim.sentence];
  if (at === undefined || at.start !== sentence.start) return { before: "", sentence, after: "" };
  const previous = neighbour(report, claim.sentence - 1);
  const next = neighbour(report, claim.sentence + 1);
  return { before: tail(previous), sentence, after: head(next) };
}

function neighbour({ text, sentences, headline, furniture }: LedgerReport, n: number): string {
  const span = sentences[n];
  if (span === undefined || (n === 0 && headline !== null)) return "";
  if (furniture.some(({ start, end }) => start <= span.start && span.end <= end)) return "";
  return exactOf(text, span).trim();
}

const tail = (text: string): string =>
  text.length <= NEAR ? text : `…${text.slice(text.indexOf(" ", text.length - NEAR))}`;

const head = (text: string): string => (text.length <= NEAR ? text : `${text.slice(0, text.lastIndexOf(" ", NEAR))} …`);
