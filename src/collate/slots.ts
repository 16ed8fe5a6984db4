import type { Word } from "./fact.js";

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
  const table = longestCommon(x, y);
  const slots: Slot[] = [];
  let [i, j, from, to, matched] = [0, 0, 0, 0, 0];
  const close = () => {
    if (i > from || j > to) slots.push({ a: x.slice(from, i), b: y.slice(to, j) });
  };
  while (i < x.length && j < y.length) {
    if (x[i]?.concept === y[j]?.concept) {
      close();
      [from, to] = [++i, ++j];
      matched++;
    } else if (at(table, i + 1, j, y.length) >= at(table, i, j + 1, y.length)) i++;
    else j++;
  }
  [i, j] = [x.length, y.length];
  close();
  return { slots, common: (2 * matched) / (x.length + y.length) };
}

const spoken = (words: readonly Word[]): readonly Word[] => words.filter(({ tag }) => tag !== "PUNCT");

const at = (table: Uint16Array, i: number, j: number, width: number): number => table[i * (width + 1) + j] ?? 0;

function longestCommon(x: readonly Word[], y: readonly Word[]): Uint16Array {
  const width = y.length + 1;
  const table = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i * width + j] =
        x[i]?.concept === y[j]?.concept
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
  return table;
}
