import type { Body } from "./body.js";

/** Three words in a row make a shingle: two are too common, four miss light edits. */
const WIDTH = 3;
/** Words are numbered; three numbers of 17 bits fit a double exactly. Beyond 131,072 distinct words shingles may collide, rarely. */
const BITS = 2 ** 17;

/** A shingle of own words for each place in the body, NaN where it would touch a quotation or run over the end of the text. */
export function ownShingles(body: Body): Float64Array {
  return shinglesOf(body, true);
}

/** A shingle for each place in the body, quotations included. */
export function allShingles(body: Body): Float64Array {
  return shinglesOf(body, false);
}

function shinglesOf({ words, quoted }: Body, own: boolean): Float64Array {
  const shingles = new Float64Array(Math.max(0, words.length - WIDTH + 1));
  for (let i = 0; i < shingles.length; i++) {
    const spoken = own && (quoted[i]! | quoted[i + 1]! | quoted[i + 2]!) === 1;
    shingles[i] = spoken
      ? Number.NaN
      : ((words[i]! % BITS) * BITS + (words[i + 1]! % BITS)) * BITS + (words[i + 2]! % BITS);
  }
  return shingles;
}
