import { NAMED_DAYS } from "../../lang/en/timexes/near-times.js";
import { DAY_PARTS, WEEKDAYS } from "../../lang/en/timexes/time-words.js";
import type { Partial } from "./partial.js";
import { END, PART, START, WEEKDAY } from "./pattern.js";
import { matchCovering, type Window, wordBefore } from "./window.js";

const PATTERN = new RegExp(
  `${START}(?:(?:[Ee]arly|[Ll]ate|[Ll]ater) )?(?:on )?(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Tt]he following|[Tt]he previous|[Ee]very|[Ee]ach|[Tt]hat|[Tt]he same) )?(?<day>${WEEKDAY})(?<plural>s(?!['’]))?(?:['’]s)?(?: (?<part>${PART}))?${END}`,
  "uy",
);
const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  "the previous": -1,
  "this past": -1,
  next: 1,
  "the following": 1,
  "this coming": 1,
  this: 0,
};

/** "Sunday", "next Friday", "Friday morning", "Fridays". */
export function readWeekday(window: Window): readonly Partial[] {
  const match = matchCovering(PATTERN, window);
  if (match === null) return [];
  const { day, relative, plural, part } = match.groups;
  if (NAMED_DAYS.has(wordBefore(window.text, window.trigger.start))) return [];
  const weekday = WEEKDAYS.get((day as string).toLowerCase()) as number;
  const word = relative?.toLowerCase();
  const end =
    plural === undefined && part === undefined ? withoutGenitive(window.text, match.start, match.end) : match.end;
  const start =
    match.start + (/^(?:late |early |later )?on /i.exec(window.text.slice(match.start, match.end))?.[0].length ?? 0);
  if (plural !== undefined || word === "every" || word === "each")
    return [{ start, end: match.end, form: "set", value: `XXXX-WXX-${weekday}` }];
  const direction = word === undefined ? undefined : DIRECTIONS[word];
  return [
    {
      start,
      end,
      form: "calendar",
      weekday,
      ...(part === undefined ? {} : { part: DAY_PARTS.get(part) as string }),
      ...(direction === undefined ? {} : { direction }),
      ...(word === "the following" || word === "the previous" || word === "that" || word === "the same"
        ? { base: "context" as const }
        : {}),
    },
  ];
}

function withoutGenitive(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/['’]s$/, "").length;
}
