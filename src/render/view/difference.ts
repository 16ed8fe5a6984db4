import type { Span } from "../../model/index.js";

interface Word extends Span {
  readonly key: string;
}

/** Beyond this the table of the comparison grows too large; the rest of the text is taken as different. */
const MAX_WORDS = 300;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,’'-][\p{L}\p{N}\p{M}]+)*/gu)]
    .slice(0, MAX_WORDS)
    .map(({ 0: word, index }) => ({
      key: word.toLowerCase().replaceAll("’", "'"),
      start: index,
      end: index + word.length,
    }));

/** What two texts share and where they part, word by word in order (longest common subsequence). */
export interface Difference {
  readonly common: readonly Span[];
  readonly differing: readonly Span[];
  /** Share of the first text's words that the second hasn't, 0 to 1. */
  readonly share: number;
}

/** Spans are in `a`; words next to each other make one span. */
export function differenceOf(a: string, b: string): Difference {
  const words = wordsOf(a);
  const kept = sharedWords(words, wordsOf(b));
  const common = words.filter((_, i) => kept.has(i));
  const differing = words.filter((_, i) => !kept.has(i));
  return {
    common: runs(a, common),
    differing: runs(a, differing),
    share: words.length === 0 ? 0 : differing.length / words.length,
  };
}

/** Indices of the words of `a` in a longest common subsequence with `b`. */
function sharedWords(a: readonly Word[], b: readonly Word[]): ReadonlySet<number> {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      kept.add(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

/** Joins spans with nothing but white space between them. */
function runs(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
