import { DAY_PARTS, MONTHS, NARROWING, WEEKDAYS, ZONES } from "../../lang/en/timexes/time-words.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const longestFirst = (words: Iterable<string>): readonly string[] => [...words].sort((a, b) => b.length - a.length);

/** Parts of the time patterns, as sources of regular expressions. All of them are bounded: no part repeats freely. */
export const MONTH: string = longestFirst(MONTHS.keys())
  .map((name) =>
    name.length < 5 && name !== "may" && name !== "june" && name !== "july"
      ? `(?:${capital(name)}|${name.toUpperCase()})\\.?`
      : `(?:${capital(name)}|${name.toUpperCase()})`,
  )
  .join("|");
export const WEEKDAY: string = [...WEEKDAYS.keys()].map(capital).join("|");
export const PART: string = [...DAY_PARTS.keys()].join("|");
export const ZONE: string = [...ZONES.keys()].join("|");
export const PRE: string = `(?:${NARROWING.split("|")
  .map((words) => `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1)}`)
  .join("|")})`;
export const YEAR: string = "[12]\\d{3}";
export const END: string = "(?![\\p{L}\\p{N}])";
export const START: string = "(?<![\\p{L}\\p{N}])";
