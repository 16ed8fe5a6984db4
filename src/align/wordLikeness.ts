import { overlap, type Vector } from "./vector.js";

/** Share of the first look that asks how much of both claims is common; the rest asks how much of the shorter one is. */
const BOTH = 0.75;

/** Common mass below this proves little, however short a claim is: one name in common is a topic, not a statement. */
const LEAST_MASS = 1.2;
const ONE_WORD = 0.6;

/** Likeness of two claims' words alone in 0..1. */
export function wordLikeness(a: Vector, b: Vector): number {
  const { mass, count } = overlap(a, b);
  if (count === 0) return 0;
  const both = (2 * mass) / (a.total + b.total);
  const shorter = mass / Math.min(a.total, b.total);
  const doubt = Math.min(1, mass / LEAST_MASS) * (count === 1 ? ONE_WORD : 1);
  return (BOTH * both + (1 - BOTH) * shorter) * doubt;
}
