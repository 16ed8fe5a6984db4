import { sayings } from "../lang/en/cues.js";
import { type Attribution, exactOf, overlaps, type Sentence, type Span, type Token } from "../model/index.js";
import type { MeasuredDraft } from "./draft.js";

/** Who said what: sources, cues and contents, direct, indirect or mixed. `speaker` is left null for `resolveSpeakers`. */
export function findAttributions(draft: MeasuredDraft): readonly Attribution[] {
  const { text, furniture } = draft.report;
  return draft.sentences.flatMap((sentence) =>
    sentence.headline || furniture.some((f) => overlaps(f, sentence)) ? [] : inSentence(text, draft.tokens, sentence),
  );
}

function inSentence(text: string, tokens: readonly Token[], s: Sentence): readonly Attribution[] {
  for (let i = s.firstToken; i < s.lastToken; i++) {
    const token = tokens[i] as Token;
    if (token.tag !== "VERB" || !sayings.has(token.lemma)) continue;
    const before = run(tokens, i - 1, -1, s);
    const trailing = i - s.firstToken > (s.lastToken - s.firstToken) / 2;
    const source = before ?? run(tokens, i + 1, 1, s);
    if (source === null) continue;
    const content = trailing
      ? between(tokens, s.firstToken, before === null ? i : before.from)
      : between(tokens, i + 1, s.lastToken);
    if (content === null) continue;
    const words = exactOf(text, content);
    const kind = /^["“].*["”]\W*$/s.test(words) ? "direct" : /["“]/.test(words) ? "mixed" : "indirect";
    return [
      {
        source: [source],
        cue: [{ start: token.start, end: token.end }],
        content: [content],
        kind,
        speaker: null,
        anonymous: false,
        via: [],
      },
    ];
  }
  return [];
}

function run(tokens: readonly Token[], from: number, step: 1 | -1, s: Sentence): (Span & { from: number }) | null {
  let at = from;
  while (at >= s.firstToken && at < s.lastToken && (tokens[at] as Token).tag.match(/^(PROPN|NOUN|PRON|DET|ADJ)$/))
    at += step;
  if (at === from) return null;
  const [first, last] = step < 0 ? [at + 1, from] : [from, at - 1];
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, from: first };
}

function between(tokens: readonly Token[], from: number, to: number): Span | null {
  let [first, last] = [from, to - 1];
  while (last > first && /[,.;]/.test((tokens[last] as Token).lemma)) last--;
  if (first < last && (tokens[first] as Token).lemma === "that") first++;
  return last - first < 2 ? null : { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
