import { FEWER_WORDS, MORE_BEFORE } from "../../lang/en/quantities/counted.js";
import type { Quantity } from "../../model/index.js";
import type { Counted } from "./counted.js";
import type { Extent } from "./range.js";

const WORD_BEFORE = /([a-z]+) $/i;
const WORD_AFTER = /^ ([a-z]+)/i;

/** "all but 12,000 homes": so many fewer than all. */
const ALL_BUT =
  /(?:^|[^a-z])(?:all|everyone|everybody|everything|nothing) (?:but|except)(?: for)? (?:about |around |some |roughly |the |a )?$/i;

/** How a figure relates to another one: "8 more", "10 fewer", "four times the", "one of the", "a third of". */
export function relationOf(text: string, extent: Extent, counted: Counted | null): Quantity["relation"] {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, extent.start - 14), extent.start))?.[1]?.toLowerCase() ?? "";
  const after = WORD_AFTER.exec(text.slice(extent.end, extent.end + 14))?.[1]?.toLowerCase() ?? "";
  if (counted?.more || MORE_BEFORE.has(before) || after === "more") return "more";
  if (FEWER_WORDS.has(after) || ALL_BUT.test(text.slice(Math.max(0, extent.start - 24), extent.start))) return "fewer";
  if (
    counted?.unit === "time" &&
    /^ (?:as|the|more|that|its|their|higher|larger|bigger)(?![a-z])/i.test(text.slice(counted.end, counted.end + 8))
  )
    return "times";
  const partitive = after === "of" && extent.max === 1 && extent.unit === null;
  return extent.first.numeral.fraction || partitive ? "fraction" : null;
}
