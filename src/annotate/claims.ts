import { coordinators, relatives, subordinators } from "../lang/en/clauses.js";
import { contains, exactOf, overlaps, type ReportClaim, type Sentence, type Span, type Token } from "../model/index.js";
import type { AttributedDraft } from "./draft.js";

/** Checkable statements, cut at clause boundaries. */
export function cutClaims(draft: AttributedDraft): readonly ReportClaim[] {
  const { text, furniture } = draft.report;
  return draft.sentences.flatMap((sentence, i) => {
    if (sentence.headline || furniture.some((f) => overlaps(f, sentence))) return [];
    if (text[sentence.end - 1] === "?") return [];
    return units(draft, sentence).map((span) => claimAt(draft, i, span));
  });
}

function claimAt(draft: AttributedDraft, sentence: number, span: Span): ReportClaim {
  const within = (spans: readonly Span[]): number[] => spans.flatMap((s, i) => (contains(span, s) ? [i] : []));
  return {
    start: span.start,
    end: span.end,
    exact: exactOf(draft.report.text, span),
    sentence,
    attribution: innermost(draft, span),
    polarity: /\b(?:not|never|no)\b|n['’]t\b/i.test(exactOf(draft.report.text, span)) ? "negative" : "positive",
    modality: /\b(?:will|would|could|may|might)\b/i.test(exactOf(draft.report.text, span)) ? "forecast" : "asserted",
    mentions: within(draft.mentions),
    quantities: within(draft.quantities),
    timexes: within(draft.timexes),
    subject: null,
    except: [],
  };
}

function innermost(draft: AttributedDraft, span: Span): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  draft.attributions.forEach((attribution, i) => {
    for (const content of attribution.content)
      if (overlaps(content, span) && content.end - content.start < size)
        [best, size] = [i, content.end - content.start];
  });
  return best;
}

function units(draft: AttributedDraft, sentence: Sentence): readonly Span[] {
  const tokens = draft.tokens.slice(sentence.firstToken, sentence.lastToken);
  const cuts = [0];
  for (let i = 3; i < tokens.length - 2; i++) if (opens(draft.report.text, tokens, i)) cuts.push(i);
  cuts.push(tokens.length);
  return cuts.slice(1).flatMap((to, i) => trimmed(tokens, cuts[i] as number, to));
}

/** A new unit begins at token i. */
function opens(text: string, tokens: readonly Token[], i: number): boolean {
  const before = exactOf(text, tokens[i - 1] as Token);
  const word = exactOf(text, tokens[i] as Token).toLowerCase();
  const token = tokens[i] as Token;
  if (before !== ",") return before === ";" || before === "—" || before === "–";
  if (token.tag === "VERB" && word.endsWith("ing")) return true;
  if (relatives.has(word)) return true;
  return (coordinators.has(word) || subordinators.has(word)) && finiteFollows(tokens, i + 1);
}

function finiteFollows(tokens: readonly Token[], from: number): boolean {
  let noun = false;
  for (let i = from; i < tokens.length; i++) {
    const { tag } = tokens[i] as Token;
    if (tag === "PUNCT") return false;
    if ((tag === "VERB" || tag === "AUX") && noun) return true;
    noun ||= tag === "NOUN" || tag === "PROPN" || tag === "PRON";
  }
  return false;
}

function trimmed(tokens: readonly Token[], from: number, to: number): readonly Span[] {
  let [first, last] = [from, to - 1];
  while (first < last && ["PUNCT", "CCONJ"].includes((tokens[first] as Token).tag)) first++;
  while (last > first && (tokens[last] as Token).tag === "PUNCT") last--;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  return (tokens[first] as Token).tag === "PUNCT" ? [] : [span];
}
