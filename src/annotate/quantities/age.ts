import { PARENTS, PERSONS_WITH_AGE } from "../../lang/en/quantities/persons-with-age.js";
import { matchAt } from "./lookup.js";
import type { Extent } from "./range.js";
import type { UnitAt } from "./unit.js";

const OLD =
  /(?:(?: - |[ -])(?:year|years|yr|yrs)(?: - |[ -])?olds?|[ -](?:years?) of age|[ ](?:yo|y\/o|y\.o\.))(?![\p{L}\p{N}])/iuy;
const OLD_OTHER = /[ -](month|week|day)s?(?:[ -]olds?| of age)(?![\p{L}\p{N}])/iuy;
const OLD_AFTER_UNIT = /(?:[ -]olds?| of age)(?![\p{L}\p{N}])/iuy;
const AGED =
  /(?:^|[^\p{L}])(?:aged?|ages|age of|ages of|aged between|aged from|turned|turning|(?:life expectancy[^.;:]{0,30} (?:is|was) (?:about |around |nearly )?))[ ]?(?:between |from |just |only |about |around |under |over )?$/iu;

/** "a man of 73", "a woman, 81,". */
const OF_AGE = new RegExp(`(?:^|[^\\p{L}])(?:${PERSONS_WITH_AGE}) of $`, "iu");
/** "a mother of 12": those are her children. */
const PARENT_OF = new RegExp(`(?:^|[^\\p{L}])(?:${PARENTS}) of $`, "iu");
const PERSON_COMMA = new RegExp(
  `(?:^|[^\\p{L}])(?:an?|the|this|that|his|her) (?:[\\p{L}-]+ ){0,2}(?:${PERSONS_WITH_AGE}), $`,
  "iu",
);

const AGE_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);

/** "was 14 when he", "is 15 at the time", "as young as 14 to be". */
const BEING = /(?:^|[^\p{L}])(?:was|is|were|be|being|as young as|as old as|only|just) $/iu;
/** "She was 75." */
const SHE_IS = /(?:^|[^\p{L}])(?:he|she) (?:was|is) (?:only |just )?$/iu;
const AT_THE_TIME = /^ (?:when (?:he|she|they|her|his)|at the time)(?![a-z])/i;

/** "60-year-old", "ten months old", "five years of age": the unit of age behind a figure. */
export function readAge(text: string, extent: Extent): UnitAt | null {
  if (extent.unit !== null && !AGE_UNITS.has(extent.unit)) return null;
  const end = extent.first.numberEnd === extent.end ? extent.end : extent.last.numberEnd;
  const years = matchAt(OLD, text, end);
  if (years !== null) return { end: end + years[0].length, unit: "year of age" };
  const other = matchAt(OLD_OTHER, text, end);
  if (other !== null) return { end: end + other[0].length, unit: `${(other[1] as string).toLowerCase()} of age` };
  if (extent.unit === null) return null;
  const tail = matchAt(OLD_AFTER_UNIT, text, extent.end);
  return tail === null ? null : { end: extent.end + tail[0].length, unit: `${extent.unit} of age` };
}

/** "aged 18", "age of 21", "Maria Keller, 66,": an age told by what stands before a bare number. */
export function ageBefore(text: string, extent: Extent): UnitAt | null {
  if (extent.min < 0 || extent.max > 120 || (extent.unit !== null && extent.unit !== "year")) return null;
  const before = text.slice(Math.max(0, extent.start - 60), extent.start);
  if (AGED.test(before)) return { end: extent.end, unit: "year of age" };
  if (extent.unit !== null) return null;
  if (AT_THE_TIME.test(text.slice(extent.end, extent.end + 16)) && BEING.test(before))
    return { end: extent.end, unit: "year of age" };
  if (extent.range || !extent.first.numeral.plain) return null;
  const apposition =
    (/^[.,;](?!\d)/.test(text.slice(extent.end, extent.end + 2)) && SHE_IS.test(before)) ||
    (before.endsWith(" of ") && OF_AGE.test(before) && !PARENT_OF.test(before)) ||
    (before.endsWith(", ") &&
      /^[,.;)]/.test(text.slice(extent.end, extent.end + 1)) &&
      (/\p{Lu}[\p{L}'’-]+, $/u.test(before) || PERSON_COMMA.test(before)));
  return apposition ? { end: extent.end, unit: "year of age" } : null;
}
