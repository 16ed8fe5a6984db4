import { AMOUNT_HEDGES, DAY_PARTS, ORDINALS, TIME_UNITS, type TimeUnit } from "../../lang/en/timexes/time-words.js";
import { readNumberWords } from "../quantities/number-words.js";
import type { Partial } from "./partial.js";
import { END, PART, PRE, START, YEAR } from "./pattern.js";
import { type Match, matchCovering, type Window, wordBefore } from "./window.js";

const SINGULAR = "second|minute|hour|day|week|weekend|month|quarter|year|decade|century";
const UNIT =
  "seconds?|minutes?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|seasons?|years?|decades?|centur(?:y|ies)";
const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";
const NUMBER = `\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?: 1/2|½)?|(?:${SMALL})(?: hundred| thousand)?|single|a hundred|a thousand|a dozen|half an?|an?|(?:a )?couple(?: of)?|a few|few|several|many|many more|dozens of|hundreds of|thousands of|tens of thousands of`;
const HEDGE = `(?:${AMOUNT_HEDGES.split("|")
  .map((words) => `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1)}`)
  .join("|")})`;
const SIZE =
  "(?:full |long |short |straight |consecutive |more |trading |working |business |school |calendar |fiscal |financial |previous |past |brutal )?";

const RELATIVE = new RegExp(
  `${START}(?<pre>(?:[Tt]he )?${PRE}[ ]?)?(?:in )?(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming| same)?|[Tt]hat(?: same)?|[Tt]he same|[Tt]he (?:previous|preceding|prior|following|next|last|past|coming|current|very next)|[Tt]he entire|[Tt]he whole)[ ](?:calendar |fiscal |financial |academic )?(?<unit>${SINGULAR})(?: (?<part>${PART}))?(?<ordinal> (?:before|after|earlier|previous|following))?${END}`,
  "uy",
);
const ENDING = new RegExp(
  `${START}(?:[Tt]he )?(?<pre>${PRE}) the (?<unit>${SINGULAR})${END}|${START}(?<unit2>week|month|year)['’]s (?:end|start)${END}`,
  "uy",
);
const AMOUNT = new RegExp(
  `${START}(?:(?:${HEDGE}) (?:the )?){0,2}(?<number>(?:${NUMBER.replace(/\|an\?\|/, "|[Aa]n?|")})(?: and (?:a )?half)?)[ -](?:of )?${SIZE}(?<unit>${UNIT})(?:(?: and)?[ -](?:a|an)[ -]half)?(?: (?<tail>ago|later|earlier|before|previously|prior|from now|hence|after|since)|[ -](?<old>olds?|of age)|[ -](?<long>long))?${END}`,
  "iuy",
);
const BARE = new RegExp(
  `${START}(?:(?<prep>for|within|in|after|over|through|of|recent|took|take|the|in recent|over the|past|the past|coming|the coming|the next|the following|last few|many) )(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)(?: (?<tail>ago|later|earlier|before))?${END}`,
  "iuy",
);
const PLURAL_TAIL = new RegExp(
  `${START}(?<unit>[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Hh]ours|[Mm]inutes|[Mm]oments) (?<tail>ago|later|earlier|before|of)${END}|${START}(?<long>day|week|month|year|decade|hour|minute)s?-long${END}`,
  "uy",
);
const RATE = new RegExp(`${START}(?<every>per|each|every)[ ](?<unit>${SINGULAR})${END}`, "iuy");
const QUARTER = new RegExp(
  `${START}(?:[Tt]he )?(?<nth>first|second|third|fourth|final|last|latter|early)[ -](?<unit>quarter|half|trimester)(?:(?: of)?(?: the)?(?: fiscal| financial)?(?: year)? (?<year>${YEAR})| of (?<relative>this|last|next|the|the previous|that) year)?${END}`,
  "iuy",
);
const CENTURY = new RegExp(
  `${START}(?:(?:[Tt]he )?(?:${PRE}[ -]?))?(?:the )?(?:(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<word>[a-z]+(?:-[a-z]+)?))[ -]century(?<era> BCE?)?${END}`,
  "iuy",
);
const NTH_OF_MONTH = new RegExp(
  `${START}the (?<day>\\d{1,2})(?:st|nd|rd|th) of (?<relative>that|this|the same) month${END}`,
  "uy",
);

const OFFSETS: Readonly<Record<string, readonly [number, "published" | "context"]>> = {
  last: [-1, "published"],
  next: [1, "published"],
  this: [0, "published"],
  "this past": [-1, "published"],
  "this coming": [1, "published"],
  "the coming": [1, "published"],
  "the current": [0, "published"],
  "the last": [-1, "published"],
  "the next": [1, "context"],
  "the very next": [1, "context"],
  that: [0, "context"],
  "that same": [0, "context"],
  "this same": [0, "context"],
  "the same": [0, "context"],
  "the entire": [0, "context"],
  "the whole": [0, "context"],
  "the previous": [-1, "context"],
  "the preceding": [-1, "context"],
  "the prior": [-1, "context"],
  "the following": [1, "context"],
};

/** What is told with a unit of time: durations, rates, and times so many units before or after another. */
export function readUnits(window: Window): readonly Partial[] {
  const { lemma } = window.trigger;
  const before = wordBefore(window.text, window.trigger.start);
  return (
    (lemma === "month" ? readNth(window) : null) ??
    (lemma === "century" ? readCentury(window) : null) ??
    (PARTS_OF_YEAR.has(lemma) ? readQuarter(window) : null) ??
    (RELATIVE_WORDS.has(before) ? readRelative(window) : null) ??
    (before === "the" || lemma === "week" || lemma === "month" || lemma === "year" ? readEnding(window) : null) ??
    (before === "the" ? readFinishing(window) : null) ??
    (RATE_WORDS.has(before) ? readRate(window) : null) ??
    (before === "the" || lemma === "half" ? null : readAmount(window)) ??
    readBare(window) ??
    []
  );
}

/** What may stand straight before a unit of time, by the reading it allows: patterns cost more than a look-up. */
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(["quarter", "half", "trimester", "third-quarter"]);
const RATE_WORDS: ReadonlySet<string> = new Set(["per", "each", "every"]);
const RELATIVE_WORDS: ReadonlySet<string> = new Set(
  "last next this that same past coming previous preceding prior following current entire whole calendar fiscal financial academic".split(
    " ",
  ),
);

const unitOf = (word: string): TimeUnit => {
  const lower = word.toLowerCase();
  return TIME_UNITS.get(lower) ?? TIME_UNITS.get(lower.replace(/ies$/, "y").replace(/s$/, "")) ?? "D";
};

function readNth(window: Window): readonly Partial[] | null {
  const match = matchCovering(NTH_OF_MONTH, window);
  if (match === null) return null;
  return [{ start: match.start, end: match.end, form: "calendar", day: Number(match.groups.day), base: "context" }];
}

function readCentury(window: Window): readonly Partial[] | null {
  const match = matchCovering(CENTURY, window);
  if (match === null) return null;
  const { digits, word, era } = match.groups;
  const number =
    digits === undefined
      ? word === "twenty-first"
        ? 21
        : ORDINALS.get((word as string).toLowerCase())
      : Number(digits);
  if (number === undefined || number < 1) return null;
  if (era !== undefined)
    return [{ start: match.start, end: match.end, form: "unknown", value: `BC${String(number - 1).padStart(2, "0")}` }];
  return [{ start: match.start, end: match.end, form: "calendar", century: number - 1 }];
}

function readQuarter(window: Window): readonly Partial[] | null {
  const match = matchCovering(QUARTER, window);
  if (match === null) return null;
  const { nth, unit, year, relative } = match.groups;
  const half = /half/i.test(unit as string);
  if (half && year === undefined && relative === undefined) return null;
  const named = ORDINALS.get((nth as string).toLowerCase());
  if (named === undefined && year === undefined && relative === undefined) return null;
  const number = named ?? (nth?.toLowerCase() === "early" ? 1 : half ? 2 : 4);
  const words = relative?.toLowerCase();
  const base =
    words === undefined || words === "this" || words === "last" || words === "next" ? "published" : "context";
  const amount = words === "last" || words === "the previous" ? -1 : words === "next" ? 1 : 0;
  return [
    {
      start: match.start,
      end: match.end,
      form: "calendar",
      ...(half ? { half: Math.min(2, number) } : { quarter: Math.min(4, number) }),
      ...(year === undefined ? { base, amount } : { year: Number(year) }),
    },
  ];
}

function readRelative(window: Window): readonly Partial[] | null {
  const match = matchCovering(RELATIVE, window);
  if (match === null) return null;
  const relative = (match.groups.relative as string).toLowerCase();
  const unit = unitOf(match.groups.unit as string);
  const { part, ordinal } = match.groups;
  if (
    relative === "the past" ||
    (relative === "the last" && match.groups.pre === undefined && (unit === "DE" || unit === "CE"))
  )
    return [{ start: match.start, end: match.end, form: "duration", amount: 1, unit, from: "until" }];
  const [amount, base] = OFFSETS[relative] ?? [0, "context"];
  const shifted = ordinal === undefined ? amount : /before|earlier|previous/.test(ordinal) ? -1 : 1;
  const inContext = ordinal !== undefined && /^the/.test(relative);
  return [
    {
      start: match.start,
      end: match.end,
      form: "shift",
      unit,
      amount: shifted,
      base: inContext ? "context" : base,
      ...(part === undefined ? {} : { part: DAY_PARTS.get(part) as string }),
    },
  ];
}

function readEnding(window: Window): readonly Partial[] | null {
  const match = matchCovering(ENDING, window);
  if (match === null) return null;
  const unit = unitOf((match.groups.unit ?? match.groups.unit2) as string);
  return [{ start: match.start, end: match.end, form: "shift", unit, amount: 0, base: "context" }];
}

/** "closed the day at 7,114": the day told of. */
const FINISHING = new RegExp(
  `(?<=(?:end|ends|ended|finish|finished|close|closed|start|started|began) )the (?<unit>day|week|month|year)${END}`,
  "uy",
);

function readFinishing(window: Window): readonly Partial[] | null {
  const match = matchCovering(FINISHING, window);
  if (match === null) return null;
  return [
    {
      start: match.start,
      end: match.end,
      form: "shift",
      unit: unitOf(match.groups.unit as string),
      amount: 0,
      base: "context",
    },
  ];
}

/** "per day", "each week": how often. A rate of something counted ("barrels a day") reads as an amount. */
function readRate(window: Window): readonly Partial[] | null {
  const match = matchCovering(RATE, window);
  if (match === null) return null;
  return [
    { start: match.start, end: match.end, form: "set", value: durationValue(1, unitOf(match.groups.unit as string)) },
  ];
}

function readAmount(window: Window): readonly Partial[] | null {
  const match = matchCovering(AMOUNT, window);
  if (match === null || match.groups.old !== undefined) return match === null ? null : [];
  const { number, unit: printed, tail } = match.groups;
  const unit = unitOf(printed as string);
  const words = window.text.slice(match.start, match.end).toLowerCase();
  if (unit === "TS" && !/seconds/.test(words) && !/second-long|-second/.test(words)) return null;
  if (
    (unit === "Q" || unit === "S") &&
    !/(?:past|last|next|previous|consecutive|straight) (?:\w+ )?(?:\w+ )?(?:quarter|season)s/.test(words)
  )
    return null;
  const amount =
    amountOf(number as string) + (/(?:and)?[ -]an?[ -]half/.test(words) && !/half an?/.test(words) ? 0.5 : 0);
  const vague = Number.isNaN(amount) ? null : amount;
  const span = { start: match.start, end: match.end };
  if (tail !== undefined) return [shifted(window.text, span, unit, vague, tail.toLowerCase(), match)];
  const from = /\b(?:past|last|previous|preceding)\b/.test(words)
    ? "until"
    : /\b(?:next|coming|following)\b/.test(words)
      ? "since"
      : undefined;
  return [{ ...span, form: "duration", amount: vague, unit, ...(from === undefined ? {} : { from }) }];
}

/** "two days later" stands by itself; "two days after the vote" measures from an event, and is a duration. */
function shifted(
  text: string,
  span: { readonly start: number; readonly end: number },
  unit: TimeUnit,
  amount: number | null,
  tail: string,
  match: Match,
): Partial {
  const open = /^(?:before|after|since|prior)$/.test(tail);
  const continues = /^ (?:the |a |an |his |her |its |their |to )?[\p{L}\d]/u.test(text.slice(match.end, match.end + 6));
  if (open && continues) return { start: span.start, end: span.end - tail.length - 1, form: "duration", amount, unit };
  const back = /ago|earlier|before|previously|prior/.test(tail);
  const base = /ago|from now|hence/.test(tail) ? "published" : "context";
  if (amount === null) return { ...span, form: "vague", value: back ? "PAST_REF" : "FUTURE_REF" };
  return { ...span, form: "shift", unit, amount: back ? -amount : amount, base, exact: true };
}

function amountOf(number: string): number {
  const lower = number.toLowerCase();
  if (/^\d/.test(lower))
    return Number(lower.replace(/,/g, "").replace(/ ?(?:1\/2|½).*$/, "")) + (/1\/2|½/.test(lower) ? 0.5 : 0);
  if (/^(?:an?|single)$/.test(lower)) return 1;
  if (/^half an?$/.test(lower)) return 0.5;
  if (/couple/.test(lower)) return 2;
  if (/few|several|many|dozens|hundreds|thousands/.test(lower)) return Number.NaN;
  return readNumberWords(lower.replace(/ and (?:a )?half$/, ""), 0)?.min ?? Number.NaN;
}

function readBare(window: Window): readonly Partial[] | null {
  const tail = matchCovering(PLURAL_TAIL, window);
  if (tail !== null) {
    const { unit, long, tail: word } = tail.groups;
    if (long !== undefined)
      return [
        {
          start: tail.start,
          end: tail.end,
          form: "duration",
          amount: /s-long/.test(window.text.slice(tail.start, tail.end)) ? null : 1,
          unit: unitOf(long),
        },
      ];
    if (word === "of")
      return [{ start: tail.start, end: tail.end - 3, form: "duration", amount: null, unit: unitOf(unit as string) }];
    return [{ start: tail.start, end: tail.end, form: "vague", value: word === "later" ? "FUTURE_REF" : "PAST_REF" }];
  }
  const match = matchCovering(BARE, window);
  if (match === null) return null;
  const { prep, unit } = match.groups;
  const at = match.start + (prep as string).length + 1;
  const lower = (prep as string).toLowerCase();
  const inside =
    /^(?:recent|in recent|over the|the past|past|coming|the coming|the next|the following|last few|many)$/.test(lower);
  if (lower === "the" || lower === "of") return null;
  const start = inside ? match.start + (/^in /.test(lower) ? 3 : /^over /.test(lower) ? 0 : 0) : at;
  return [{ start, end: match.end, form: "duration", amount: null, unit: unitOf(unit as string) }];
}

/** TIMEX3: "P2D", "PT3H", "P1DE", "PXY"; "P2.5Y". */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const number = amount === null ? "X" : String(amount);
  if (unit === "2W") return amount === null ? "PXW" : `P${2 * amount}W`;
  if (unit === "Q") return amount === null ? "PXQ" : `P${amount}Q`;
  if (unit === "S") return `P${number}Y`;
  return unit.startsWith("T") ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
}
