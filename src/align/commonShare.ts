import { overlap, type Vector } from "./vector.js";

/** Share of the words of two claims that both have, 0..1; 1 for copies, however common their words are. */
export const commonShare = (a: Vector, b: Vector): number => (2 * overlap(a, b).mass) / (a.total + b.total || 1);
