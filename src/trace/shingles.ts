import type { Body } from "./body.js";

/** Three words in a row make a shingle: two are too common, four miss light edits. */
const WIDTH = 3;
/** Words are numbered; three numbers of 17 bits fit a double exactly. Beyond 131,072 distinct words shingles may collide, rarely. */
const BITS = 2 ** 17;

const known = new WeakMap<Body, { readonly places: Float64Array; readonly phrases: ReadonlySet<number> }>();

/** A shingle of own words for each place in the body, NaN where it would touch a quotation. */
export const ownShingles = (body: Body): Float64Array => read(body).places;

/** The distinct shingles of own words. */
export const phrasesOf = (body: Body): ReadonlySet<number> => read(body).phrases;

/** Every body is compared with many: its shingles are made once. */
function read(body: Body): { readonly places: Float64Array; readonly phrases: ReadonlySet<number> } {
  const last = known.get(body);
  if (last !== undefined) return last;
  const places = shinglesOf(body, true);
  const phrases = new Set(places);
  phrases.delete(Number.NaN);
  known.set(body, { places, phrases });
  return { places, phrases };
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
