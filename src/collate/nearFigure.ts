import { genusOf } from "../lang/en/genera.js";
import { STOP_WORDS } from "../lang/en/stopWords.js";
import type { Quantity } from "../model/index.js";
import type { Fact, Word } from "./fact.js";
import type { Measure } from "./measure.js";

/** How far from a figure the words stand that tell what it is of. */
const REACH = 6;

/** Whether the words close to two figures have one in common beside what is counted: "a three-year rent freeze", "to freeze rents for two years". */
export function shareNear(a: Fact, x: Measure, b: Fact, y: Measure): boolean {
  const [left, right] = [near(a, x.quantity), near(b, y.quantity)];
  return [...left].some((concept) => right.has(concept) && concept !== genusOf(x.head));
}

function near({ words }: Fact, { start, end }: Quantity): ReadonlySet<string> {
  const before = words.filter((word) => word.end <= start).slice(-REACH);
  const behind = words.filter((word) => word.start >= end).slice(0, REACH);
  return new Set([...before, ...behind].filter(says).map(({ concept }) => genusOf(concept)));
}

const says = ({ tag, lower }: Word): boolean => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(tag) && !STOP_WORDS.has(lower);
