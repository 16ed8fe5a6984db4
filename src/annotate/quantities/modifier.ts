import {
  GOVERNS_OVER,
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  TRANSPARENT_BEFORE,
} from "../../lang/en/quantities/modifiers.js";
import type { Modifier } from "../../model/index.js";
import { anyOf, matchAt } from "./lookup.js";

/** A modifier and the place where its words begin (before a figure) or end (after it). */
export interface ModifierAt {
  readonly modifier: Modifier;
  readonly place: number;
}

const REACH = 48;
const MOST_WORDS = 4;
const before = new Map(Object.entries(MODIFIERS_BEFORE));
const AFTER = new RegExp(`,? ?(${anyOf(Object.keys(MODIFIERS_AFTER))})(?![\\p{L}\\p{N}])`, "iuy");

/** The words straight before `at` (not before `from`) that modify the figure there: "at least", "just under a". */
export function modifierBefore(text: string, from: number, at: number): ModifierAt | null {
  let end = at;
  for (let skipped = 0; skipped < 4; skipped++) {
    const found = phraseEnding(text, Math.max(from, end - REACH), end);
    if (found !== null) return found;
    const word = lastWord(text, Math.max(from, end - REACH), end);
    if (word === null || !TRANSPARENT_BEFORE.has(word.text)) return null;
    end = word.start;
  }
  return null;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

function lastWord(text: string, from: number, end: number): Word | null {
  let stop = end;
  while (stop > from && isGap(text.charCodeAt(stop - 1))) stop--;
  let start = stop;
  while (start > from && !isGap(text.charCodeAt(start - 1)) && !OPENERS.has(text[start - 1] as string)) start--;
  return start === stop ? null : { text: text.slice(start, stop).toLowerCase(), start };
}

/** Marks that open what follows: no part of a word. */
const OPENERS: ReadonlySet<string> = new Set(["(", "[", '"', "“", "‘", "—", "–"]);

const isGap = (code: number): boolean => code === 32 || code === 160;

/** The longest phrase of the list that ends at `end`. */
function phraseEnding(text: string, from: number, end: number): ModifierAt | null {
  let found: ModifierAt | null = null;
  let phrase = "";
  let stop = end;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = lastWord(text, from, stop);
    if (word === null) break;
    phrase = phrase === "" ? word.text : `${word.text} ${phrase}`;
    const modifier = before.get(phrase);
    if (phrase === "over" && GOVERNS_OVER.has(lastWord(text, from, word.start)?.text ?? "")) return null;
    if (modifier !== undefined) found = { modifier, place: word.start };
    stop = word.start;
  }
  return found;
}

/** "800 people and over 90 firms": the words belong to the figure behind them. */
const NEXT_FIGURE = /^ ?[£$€]?\d/;

/** The words straight after `at` that modify the figure before them: "or more", "or so". */
export function modifierAfter(text: string, at: number): ModifierAt | null {
  const match = matchAt(AFTER, text, at);
  if (match === null || NEXT_FIGURE.test(text.slice(at + match[0].length, at + match[0].length + 4))) return null;
  return { modifier: MODIFIERS_AFTER[(match[1] as string).toLowerCase()] as Modifier, place: at + match[0].length };
}
