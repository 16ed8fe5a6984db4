import { MODIFIERS_BEFORE } from "../lang/en/quantities/modifiers.js";
import type { Quantity } from "../model/index.js";
import type { Fact } from "./fact.js";

/** Longest words before a figure by which it is a bound, in code units and in words: "no fewer than". */
const REACH = 24;
const WORDS = 4;

/** A figure as its report prints it, with the words straight before it that make it a bound or an estimate: "over 10,000". */
export function printedOf({ witness }: Fact, { start, end, modifier }: Quantity): string {
  const { text } = witness.report;
  if (modifier === "=") return text.slice(start, end);
  const words = [...text.slice(Math.max(0, start - REACH), start).matchAll(/[^\s(["“‘—–]+/gu)].slice(-WORDS);
  const at = words.findIndex(({ index }) => Object.hasOwn(MODIFIERS_BEFORE, phraseFrom(text, start, index)));
  return text.slice(at < 0 ? start : Math.max(0, start - REACH) + (words[at]?.index ?? 0), end);
}

const phraseFrom = (text: string, start: number, index: number): string =>
  text
    .slice(Math.max(0, start - REACH) + index, start)
    .trimEnd()
    .toLowerCase();
