import { PARTS_OF_YEAR, RATE_WORDS, RELATIVE_WORDS } from "../../lang/en/timexes/near-times.js";
import { DAY_PARTS, ORDINALS } from "../../lang/en/timexes/time-words.js";
import { readAmount, readBare } from "./amounts.js";
import type { Partial } from "./partial.js";
import { END, PART, PRE, START, YEAR } from "./pattern.js";
import { durationValue, SINGULAR, unitOf } from "./time-unit.js";
import { matchCovering, type Window, wordBefore } from "./window.js";

const RELATIVE = new RegExp(
  `${START}(?<pre>(?:[Tt]he )?${PRE}[ ]?)?(?:in )?(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming| same)?|[Tt]hat(?: same)?|[Tt]he same|[Tt]he (?:previous|preceding|prior|following|next|last|past|coming|current|very next)|[Tt]he entire|[Tt]he whole)[ ](?:calendar |fiscal |financial |academic )?(?<unit>${SINGULAR})(?: (?<part>${PART}))?(?<ordinal>(?<!(?:[Ll]ast|[Nn]ext|[Tt]his) [a-z]{3,9}) (?:before|after|earlier|previous|following))?${END}`,
  "uy",
);
const WEEKEND = new RegExp(`${START}(?:[Tt]he|[Tt]his) weekend(?!['’]s? |[ ]of )${END}`, "uy");
const ENDING = new RegExp(
  `${START}(?:[Tt]he )?(?<pre>${PRE}) the (?<unit>${SINGULAR})${END}|${START}(?<unit2>week|month|year)['’]s (?:end|start)${END}`,
  "uy",
);
/** "week's end". */
const OWN_ENDS = /^['’]s /;
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
    (lemma === "weekend" ? readWeekend(window) : null) ??
    (RELATIVE_WORDS.has(before) ? readRelative(window) : null) ??
    (before === "the" || OWN_ENDS.test(window.text.slice(window.trigger.end, window.trigger.end + 3))
      ? readEnding(window)
      : null) ??
    (before === "the" ? readFinishing(window) : null) ??
    (RATE_WORDS.has(before) ? readRate(window) : null) ??
    (before === "the" || lemma === "half" ? null : readAmount(window)) ??
    readBare(window) ??
    []
  );
}

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

/** "over the weekend", "this weekend": the last or the coming one, as the clause looks back or ahead. */
function readWeekend(window: Window): readonly Partial[] | null {
  const match = matchCovering(WEEKEND, window);
  if (match === null) return null;
  return [{ start: match.start, end: match.end, form: "shift", unit: "WE", base: "published", weekend: true }];
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
