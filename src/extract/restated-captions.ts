import type { Furniture, FurnitureKind } from "../model/index.js";
import type { Line } from "./lines.js";
import { wordKey } from "./word-key.js";

/** Shorter lines without a full stop are subheadings. */
const FEWEST_WORDS = 8;
/** Share of a report's long lines that end as sentences do, above which one that doesn't is told apart. */
const MOST_FINISHED = 0.6;
/** Share of a line's words that stand in the rest of the report, above which it restates it. */
const LEAST_RESTATED = 0.5;
/** The same where several lines are captions for certain: this report prints them so. */
const LEAST_AMONG_OTHERS = 0.3;
/** Longest of those, in characters: a longer paragraph may lack its full stop by a slip. */
const LONGEST_AMONG_OTHERS = 160;
/** Shorter words stand in every report. */
const LONG_WORD = 4;
/** Ends in a word, not in a mark, nor in what a wrong decoding made of one. */
const UNFINISHED = /(?<!\\)(?!â)[\p{L}\p{N}][)’']?$/u;
/** A paper that leaves off one full stop has erred: then pairs of words must come back. One that does so often prints captions. */
const SEVERAL = 3;
/** Longest caption in characters; what is longer is a box of facts. */
const LONGEST = 350;
/** More captions in a row than this are a list. */
const LONGEST_RUN = 3;
/** Reports of more lines are tables or lists. */
const MOST_LINES = 2000;

/**
 * Captions without a credit: lines that end without a full stop in a report whose other paragraphs have one, and that say
 * over again what the report says. (Some papers print each picture's caption so, between the paragraphs.) What a line with a colon announces
 * ("Update:") is none.
 */
export function restatedCaptions(
  lines: readonly Line[],
  whole: ReadonlyMap<Line, Furniture>,
): readonly (readonly [Line, FurnitureKind])[] {
  const open = lines.filter((line) => !whole.has(line) && line.text.split(" ", FEWEST_WORDS).length === FEWEST_WORDS);
  const unfinished = open.filter(
    (line) => line.text.length <= LONGEST && UNFINISHED.test(line.text) && !/@\w|\bpic\.twitter/.test(line.text),
  );
  if (unfinished.length === 0 || open.length > MOST_LINES || unfinished.length > (1 - MOST_FINISHED) * open.length)
    return [];
  if (longestRun(open, new Set(unfinished)) > LONGEST_RUN) return [];
  const size = unfinished.length < SEVERAL ? 2 : 1;
  const counts = new Map<string, number>();
  const parts = new Map(open.map((line) => [line, partsOf(line.text, size)] as const));
  for (const set of parts.values()) for (const part of set) counts.set(part, (counts.get(part) ?? 0) + 1);
  const restated = (line: Line): number => {
    const own = [...(parts.get(line) as ReadonlySet<string>)];
    return own.filter((part) => (counts.get(part) ?? 0) > 1).length / own.length;
  };
  const captions = unfinished.filter((line) => restated(line) >= LEAST_RESTATED);
  if (captions.length >= SEVERAL)
    captions.push(
      ...unfinished.filter(
        (line) =>
          !captions.includes(line) && line.text.length <= LONGEST_AMONG_OTHERS && restated(line) >= LEAST_AMONG_OTHERS,
      ),
    );
  const announced = new Set(lines.filter((_, at) => lines[at - 1]?.text.endsWith(":")));
  return captions.filter((line) => !announced.has(line)).map((line) => [line, "caption"] as const);
}

function longestRun(lines: readonly Line[], unfinished: ReadonlySet<Line>): number {
  let run = 0;
  let longest = 0;
  for (const line of lines) {
    run = unfinished.has(line) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Words, or pairs of neighbouring words. */
function partsOf(text: string, size: 1 | 2): ReadonlySet<string> {
  const words = wordKey(text).split(" ");
  return new Set(
    size === 1
      ? words.filter((word) => word.length >= LONG_WORD)
      : words.slice(1).map((word, at) => `${words[at]} ${word}`),
  );
}
