import { foldName } from "../../lang/en/names/plainName.js";
import { breaks } from "../../lang/en/speakers/sources.js";
import type { Span, Token } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";

/** The words of a source up to its first preposition, comma or relative clause, where its head stands last. */
export interface SourceHead {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Offset where what follows the head begins. */
  readonly rest: number;
}

/** The head of a source; `tokenAt` gives the index of the token that begins at or after an offset. */
export function sourceHead(draft: AttributedDraft, source: Span, tokenAt: (offset: number) => number): SourceHead {
  const { text } = draft.report;
  const words: string[] = [];
  let end = source.start;
  let rest = source.end;
  for (let i = tokenAt(source.start); i < draft.tokens.length; i++) {
    const token = draft.tokens[i] as Token;
    if (token.start >= source.end) break;
    const word = foldName(text.slice(token.start, token.end));
    if (breaks.has(word) && words.length > 0) {
      rest = token.start;
      break;
    }
    words.push(word);
    end = token.end;
  }
  return { words, start: source.start, end, rest };
}
