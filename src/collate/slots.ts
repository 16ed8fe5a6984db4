import type { Word } from "./fact.js";
import { kept } from "./kept.js";

/** Where two wordings of one statement part: the words of each, either may be empty. */
export interface Slot {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** Longer claims are not compared word by word: the table would grow with the square. */
const MOST_WORDS = 120;

/** Two wordings laid side by side: where they part, and the share of words in common. */
export interface Parted {
  readonly slots: readonly Slot[];
  readonly common: number;
}

/** The pair that was asked for last: every rule asks for the same one. What is kept never shows. */
let last: { readonly a: readonly Word[]; readonly b: readonly Word[]; readonly parted: Parted } | null = null;

/** What differs between two claims once their common words (by concept, in order) are laid side by side, and the share in common. */
export function slotsOf(a: readonly Word[], b: readonly Word[]): Parted {
  if (last === null || last.a !== a || last.b !== b) last = { a, b, parted: part(a, b) };
  return last.parted;
}

function part(a: readonly Word[], b: readonly Word[]): Parted {
  const [x, y] = [spoken(a), spoken(b)];
  const length = Math.max(x.length, y.length);
  if (length === 0 || length > MOST_WORDS) return { slots: [], common: 0 };
  const same = commonStart(x, y); // copies of one sentence need no table
  const table = longestCommon(x, y, same);
  const width = y.length - same + 1;
  const slots: Slot[] = [];
  let [i, j, from, to, matched] = [same, same, same, same, same];
  const close = () => {
    if (i > from || j > to) slots.push({ a: x.slice(from, i), b: y.slice(to, j) });
  };
  while (i < x.length && j < y.length) {
    if (x[i]?.concept === y[j]?.concept) {
      close();
      [from, to] = [++i, ++j];
      matched++;
      continue;
    }
    const at = (i - same) * width + j - same;
    if ((table[at + width] as number) >= (table[at + 1] as number)) i++;
    else j++;
  }
  [i, j] = [x.length, y.length];
  close();
  return { slots, common: (2 * matched) / (x.length + y.length) };
}

const spokenIn = kept(({ words }: { readonly words: readonly Word[] }): readonly Word[] =>
  words.filter(({ tag }) => tag !== "PUNCT"),
);

const spoken = (words: readonly Word[]): readonly Word[] => spokenIn({ words });

function commonStart(x: readonly Word[], y: readonly Word[]): number {
  const most = Math.min(x.length, y.length);
  let n = 0;
  while (n < most && x[n]?.concept === y[n]?.concept) n++;
  return n;
}

/** One table for all pairs: making it cost more than filling it. */
const TABLE = new Uint16Array((MOST_WORDS + 1) ** 2);

/** Words in common from `i` and `j` on, in order, for all of `i` and `j` behind the common start; valid until the next call. */
function longestCommon(x: readonly Word[], y: readonly Word[], start: number): Uint16Array {
  const [height, width] = [x.length - start, y.length - start + 1];
  TABLE.fill(0, height * width, (height + 1) * width);
  const right = y.slice(start).map(({ concept }) => concept);
  for (let i = height - 1; i >= 0; i--) {
    const concept = x[start + i]?.concept;
    const [row, below] = [i * width, (i + 1) * width];
    TABLE[row + width - 1] = 0;
    for (let j = width - 2; j >= 0; j--)
      TABLE[row + j] =
        concept === right[j]
          ? (TABLE[below + j + 1] as number) + 1
          : Math.max(TABLE[below + j] as number, TABLE[row + j + 1] as number);
  }
  return TABLE;
}
