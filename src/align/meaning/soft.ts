import type { Vector } from "../vector.js";

/** How much of each of two claims the other says, word by word to its best counterpart. */
export interface Soft {
  /** Share of the mass of both that is met. */
  readonly share: number;
  /** The weight of the heaviest word that has no counterpart: a name or a deed that only one tells of. */
  readonly missing: number;
  /** Share of what their verbs say that is met; a half when there are none. */
  readonly verbs: number;
}

/** A kindred word counts for so much of the same word at most: "truce" for "ceasefire" is a guess, if a good one. */
const KINDRED = 0.9;

/**
 * Compares claims of one story softly: the first call takes a claim, what it returns compares others with that one, until another is
 * taken. What a word has in common with the claim taken is worked out once: its partners share most of theirs. `kin`: see `kinIn`;
 * `words`: how many there are.
 */
export function softlyBy(
  kin: (a: number, b: number) => number,
  words: number,
  verbs: readonly Uint8Array[],
  vectors: readonly Vector[],
): (a: number) => (b: number) => Soft {
  const metBy = metIn(kin, words);
  return (a) => {
    const x = vectors[a] as Vector;
    const met = metBy(x.ids);
    const left = new Float64Array(x.ids.length);
    return (b) => {
      const y = vectors[b] as Vector;
      const right = new Float64Array(y.ids.length);
      left.fill(0);
      for (let j = 0; j < right.length; j++) right[j] = met(y.ids[j] as number, left);
      return tell(x, y, left, right, verbs[a] as Uint8Array, verbs[b] as Uint8Array);
    };
  };
}

/** How much of a word the words taken say; raises in `left` how much of each of them is said by it. */
function metIn(kin: (a: number, b: number) => number, words: number) {
  const turns = new Int32Array(words);
  const [from, to] = [new Int32Array(words), new Int32Array(words)];
  const [places, likeness]: [number[], number[]] = [[], []];
  let turn = 0;
  const learn = (held: Int32Array, id: number): void => {
    turns[id] = turn;
    from[id] = places.length;
    for (let i = 0; i < held.length; i++) {
      const alike = held[i] === id ? 1 : KINDRED * kin(held[i] as number, id);
      if (alike > 0) {
        places.push(i);
        likeness.push(alike);
      }
    }
    to[id] = places.length;
  };
  return (held: Int32Array) => {
    turn++;
    [places.length, likeness.length] = [0, 0];
    return (id: number, left: Float64Array): number => {
      if (turns[id] !== turn) learn(held, id);
      let best = 0;
      for (let k = from[id] as number; k < (to[id] as number); k++) {
        const alike = likeness[k] as number;
        const i = places[k] as number;
        if (alike > (left[i] as number)) left[i] = alike;
        if (alike > best) best = alike;
      }
      return best;
    };
  };
}

function tell(x: Vector, y: Vector, left: Float64Array, right: Float64Array, v: Uint8Array, w: Uint8Array): Soft {
  const [p, q] = [sideOf(x, left, v), sideOf(y, right, w)];
  return {
    share: (p.met + q.met) / (x.total + y.total || 1),
    missing: Math.max(p.missing, q.missing),
    verbs: (p.verbs + q.verbs) / 2,
  };
}

function sideOf({ ids, weights }: Vector, best: Float64Array, verbs: Uint8Array) {
  let [met, missing, said, told] = [0, 0, 0, 0];
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] as number;
    const share = best[i] as number;
    met += share * weight;
    missing = Math.max(missing, (1 - share) * weight);
    if (verbs[i] === 0) continue;
    said += weight;
    told += share * weight;
  }
  return { met, missing, verbs: said === 0 ? 0.5 : told / said };
}
