import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from "../../lang/en/timexes/time-words.js";
import { wordSet } from "../../lang/en/wordSet.js";
import type { Partial } from "./partial.js";
import { END, MONTH, PRE, START, WEEKDAY, YEAR } from "./pattern.js";
import { type Match, matchCovering, matchTrigger, type Window, wordBefore } from "./window.js";

const RELATIVE = "[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat(?! [Tt]he)|[Tt]he previous|[Tt]he following|[Tt]he same";
const RELATIVE_YEAR = "that year|the same year|this year|last year|next year|the following year|the previous year";
const NTH = "(?:st|nd|rd|th)";

/** "Sunday, 17 November 2024", "November 17", "the end of March", "early May", "last August", "August of that year". */
const DATE = new RegExp(
  `${START}(?:(?<weekday>${WEEKDAY}),? )?(?:(?:[Tt]he )?${PRE}[ ]?)?(?:(?<relative>${RELATIVE}) )?(?:[Tt]he )?` +
    `(?:(?<first>\\d{1,2})${NTH}?[ ]?(?:-|–|to|and|,)[ ]?)?(?:(?<before>\\d{1,2})${NTH}?(?: of| day of)? )?` +
    `(?<month>${MONTH})(?:[ ](?:the )?(?<after>\\d{1,2})${NTH}?(?![\\d:%]|,\\d{3}|\\.\\d))?` +
    `(?:(?:,| of|, in)? (?<year>${YEAR})(?![\\d%]|,\\d{3}|\\.\\d)|,? (?:of )?(?<yearWords>${RELATIVE_YEAR}))?${END}`,
  "uy",
);
const SECOND_DAY = new RegExp(
  `^(?:[ ]?[-–][ ]?(?<day>\\d{1,2})${NTH}?|,? and (?:the )?(?<nth>\\d{1,2})${NTH})(?:, (?<year>${YEAR}))?(?![ ]?(?:of )?(?:${MONTH})|[:.]\\d|,\\d{3}|[ ]?(?:%|percent|per cent))${END}`,
  "u",
);
const PREPOSITIONS: ReadonlySet<string> = wordSet(
  "in since until till by from to of during before after through throughout last next this early late mid and between on every each for around about",
);
const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  "the previous": -1,
  next: 1,
  "the following": 1,
  this: 0,
  that: 0,
  "the same": 0,
};

/** A date with a month, and the second day of a pair ("May 6 and 7th"). */
export function readMonth(window: Window): readonly Partial[] {
  const match = isWeekday(window) ? matchTrigger(DATE, window) : matchCovering(DATE, window);
  if (match === null) return [];
  const { groups } = match;
  const day = groups.after ?? groups.before;
  const month = MONTHS.get((groups.month as string).toLowerCase().replace(".", "")) as number;
  if (!isMonth(window, match)) return [];
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31))
    return [{ ...spanOf(match), form: "calendar", month, ...yearOf(groups) }];
  const partial: Partial = {
    ...spanOf(match),
    form: "calendar",
    month,
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(groups.weekday === undefined ? {} : { weekday: WEEKDAYS.get(groups.weekday.toLowerCase()) as number }),
    ...(groups.relative === undefined ? {} : { direction: DIRECTIONS[groups.relative.toLowerCase()] as -1 | 0 | 1 }),
    ...yearOf(groups),
  };
  return withPair(window.text, partial, groups);
}

/** A date begins with its weekday. */
const isWeekday = ({ trigger }: Window): boolean => WEEKDAYS.has(trigger.lemma);

const spanOf = ({ start, end }: Match): { readonly start: number; readonly end: number } => ({ start, end });

function yearOf(groups: Match["groups"]): {
  readonly year?: number;
  readonly amount?: number;
  readonly base?: "published" | "context";
} {
  if (groups.year !== undefined) return { year: Number(groups.year) };
  const words = groups.yearWords;
  if (words === undefined) return {};
  const base = /^(?:this|last|next)/.test(words) ? "published" : "context";
  return { base, amount: /^last|previous/.test(words) ? -1 : /^next|following/.test(words) ? 1 : 0 };
}

/** "5-9 May", "May 6 and 7th": the other day is an expression of its own. */
function withPair(text: string, partial: Partial, groups: Match["groups"]): readonly Partial[] {
  const { day } = partial;
  if (groups.first !== undefined && groups.before !== undefined && day !== undefined && Number(groups.first) < day) {
    const at = text.indexOf(
      groups.before,
      partial.start + text.slice(partial.start).indexOf(groups.first) + groups.first.length,
    );
    const first: Partial = { ...partial, end: at - 1, day: Number(groups.first) };
    return [
      { ...first, end: trimmed(text, first.start, at) },
      { ...partial, start: at },
    ];
  }
  const second = day === undefined ? null : SECOND_DAY.exec(text.slice(partial.end, partial.end + 24));
  const next = Number(second?.groups?.day ?? second?.groups?.nth ?? 0);
  if (second === null || day === undefined || next <= day || next > 31) return [partial];
  const start = partial.end + second[0].search(/\d/);
  const year = second.groups?.year === undefined ? {} : { year: Number(second.groups.year) };
  const { start: _start, ...same } = partial;
  return [
    { ...partial, ...year },
    { ...same, start, end: partial.end + second[0].length, day: next, ...year },
  ];
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[ ]?(?:-|–|to|and|,)?[ ]?$/, "").length;
}

/** "May" the verb, "March" the verb and "April Jones" are no months: those need a number or a preposition beside them. */
function isMonth({ text, trigger, next }: Window, { groups, start }: Match): boolean {
  const printed = (groups.month as string).replace(".", "");
  if (
    groups.before !== undefined ||
    groups.after !== undefined ||
    groups.year !== undefined ||
    groups.yearWords !== undefined
  )
    return true;
  if (
    printed.length <= 4 &&
    printed !== "May" &&
    printed !== "June" &&
    printed !== "July" &&
    groups.weekday === undefined
  )
    return printed.length === 4 && printed !== "Sept" && printed !== "MAY";
  if (!AMBIGUOUS_MONTHS.has(printed.toLowerCase())) return true;
  if (start < trigger.start && groups.relative !== undefined) return true;
  if (start < trigger.start && !/^[Tt]he /.test(text.slice(start, start + 4))) return true;
  const before = wordBefore(text, trigger.start);
  if (PREPOSITIONS.has(before) || ((before === "a" || before === "the") && next?.tag === "NOUN")) return true;
  if (trigger.tag === "AUX" || trigger.tag === "VERB") return false;
  return printed !== "May" && printed !== "March" && next?.tag !== "PROPN";
}
