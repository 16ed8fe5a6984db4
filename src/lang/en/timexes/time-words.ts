import { wordSet } from "../wordSet.js";

/** Months by every printed form, lower case, without a closing point. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...[
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
  ].flatMap((row) => row.split(" ").map((name, i) => [name, i + 1] as const)),
  ["sept", 9],
]);

/** Month forms that are also other words: read only with a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet("may march mar jan dec jun sep april june august");

/** ISO weekdays, Monday 1. Short forms only before a date. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, i) => [name, i + 1]),
);
export const WEEKDAYS_SHORT: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** Units of time and their TIMEX3 letters; T before those of the clock. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "TS"],
  ["minute", "TM"],
  ["hour", "TH"],
  ["hr", "TH"],
  ["day", "D"],
  ["night", "D"],
  ["week", "W"],
  ["weekend", "WE"],
  ["fortnight", "2W"],
  ["month", "M"],
  ["quarter", "Q"],
  ["season", "S"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
]);
export type TimeUnit = "TS" | "TM" | "TH" | "D" | "W" | "WE" | "2W" | "M" | "Q" | "S" | "Y" | "DE" | "CE";

/** Parts of the day and their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["dawn", "MO"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
  ["daytime", "DT"],
  ["overnight", "NI"],
]);

/** Seasons and their TIMEX3 codes. "fall" only beside a year, an article or a relative word. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Words that name a day by the day on which they are said: days to add. */
export const SAID_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Vague words and what they refer to; several words are joined by spaces. */
export const VAGUE_WORDS: ReadonlyMap<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["present day", "PRESENT_REF"],
  ["modern day", "PRESENT_REF"],
  ["to date", "PRESENT_REF"],
  ["recent", "PAST_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["former", "PAST_REF"],
  ["formerly", "PAST_REF"],
  ["previously", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["in the past", "PAST_REF"],
  ["future", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["very soon", "FUTURE_REF"],
  ["near term", "FUTURE_REF"],
  ["long term", "FUTURE_REF"],
  ["short term", "FUTURE_REF"],
]);

/** How often: SET values. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["everyday", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);

/** Days of the year with a name: month and day. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["christmas", [12, 25]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new year’s day", [1, 1]],
  ["new year’s eve", [12, 31]],
  ["boxing day", [12, 26]],
  ["halloween", [10, 31]],
  ["valentine's day", [2, 14]],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((name, i) => [name, i + 1]),
);

/** Zones that reports name, as ISO 8601 offsets; zones without a fixed meaning (IST, BST in Asia) are left out. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["Z", "Z"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["MSK", "+03:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["JST", "+09:00"],
]);

/** Words straight before a time expression that only narrow or hedge it; they belong to its span. */
export const NARROWING: string =
  "the very beginning of|the beginning of|beginning of|the start of|start of|the end of|end of|the middle of|middle of|the close of|" +
  "the latter part of|the early part of|the rest of|the remainder of|most of|early in|late in|later in|earlier in|later|earlier|" +
  "early|late|mid-|mid|very early|very late|around|about|circa|the whole of|all of";

/** Hedges before an amount of time. */
export const AMOUNT_HEDGES: string =
  "more than|less than|fewer than|at least|at most|up to|as many as|no more than|over|under|about|around|almost|nearly|roughly|approximately|some|just|only|just over|just under|close to|well over|the first|the last|the past|the next|the coming|the following|the previous|the preceding|another|a further|the initial|the final|a mere|last|past|next";

/** Future and past cues of a clause, by lemma, for verbs and auxiliaries. */
export const FUTURE_CUES: ReadonlySet<string> = wordSet("will 'll ’ll shall wo would should may might");
/** What has these by itself ("a ruling expected by June") is still to come. */
export const APPOINTED: ReadonlySet<string> = wordSet("expected scheduled slated");
/** Words after which an infinitive points ahead: "is set to begin", "plans to". */
export const AHEAD_WORDS: ReadonlySet<string> = wordSet(
  "due plan expect schedule set intend aim hope want agree prepare vow promise pledge order propose slate until till by deadline upcoming next ahead forthcoming",
);
