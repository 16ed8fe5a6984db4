import type { Body } from "./body.js";

/** How much terms say within the story, by the term's number; and of each body how heavy its passages are. */
export interface Weights {
  readonly ofTerm: Float64Array;
  readonly of: (body: Body) => PassageWeights;
}

/** Sum and Euclidean length of the weights of each passage of a body. */
export interface PassageWeights {
  readonly sums: Float64Array;
  readonly lengths: Float64Array;
}

/** Rarity over the story's sentences, not over all news: a word that every report of the event uses tells nothing of descent. */
export function weighTerms(bodies: readonly Body[]): Weights {
  const sentences: number[] = [];
  let count = 0;
  for (const { passages } of bodies)
    for (const { terms } of passages) {
      count++;
      for (const term of terms) sentences[term] = (sentences[term] ?? 0) + 1;
    }
  const ofTerm = Float64Array.from({ length: sentences.length }, (_, term) =>
    Math.log(1 + count / (sentences[term] ?? 1)),
  );
  const weights = new Map(bodies.map((body) => [body, measure(body, ofTerm)]));
  return { ofTerm, of: (body) => weights.get(body) ?? measure(body, ofTerm) }; // a part of a body is measured when asked for
}

function measure({ passages }: Body, ofTerm: Float64Array): PassageWeights {
  const sums = new Float64Array(passages.length);
  const lengths = new Float64Array(passages.length);
  passages.forEach(({ terms }, i) => {
    let squares = 0;
    for (const term of terms) {
      sums[i]! += ofTerm[term]!;
      squares += ofTerm[term]! ** 2;
    }
    lengths[i] = Math.sqrt(squares);
  });
  return { sums, lengths };
}
