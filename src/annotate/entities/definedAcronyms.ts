import { abbreviates, letters } from "../../lang/en/names/acronym.js";
import { plainName } from "../../lang/en/names/plainName.js";
import type { NameSpan } from "./trimRun.js";
import type { Words } from "./words.js";

/** Abbreviations the report itself explains, "Lisle Harbour Board (LHB)" or "LHB (Lisle Harbour Board)": from short to full words. */
export function definedAcronyms(words: Words, spans: readonly NameSpan[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (let i = 1; i < spans.length; i++) {
    const [a, b] = [spans[i - 1] as NameSpan, spans[i] as NameSpan];
    if (b.from - a.to > 3 || b.from <= a.to || !parenthesised(words, a, b)) continue;
    const [x, y] = [exactOf(words, a), exactOf(words, b)];
    if (explains(x, y)) defined.set(y, x);
    else if (explains(y, x)) defined.set(x, y);
  }
  return defined;
}

const parenthesised = ({ texts }: Words, a: NameSpan, b: NameSpan): boolean =>
  texts.slice(a.to, b.from).includes("(") && texts[b.to] === ")";

const exactOf = ({ draft }: Words, span: NameSpan): string =>
  draft.report.text.slice(draft.tokens[span.from]?.start, draft.tokens[span.to - 1]?.end);

function explains(full: string, short: string): boolean {
  const code = letters(short);
  return (
    code !== "" &&
    full.includes(" ") &&
    abbreviates(
      code,
      plainName(full)
        .split(/[\s-]+/)
        .slice(0, 10),
    )
  );
}
