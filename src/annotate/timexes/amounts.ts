import { AMOUNT_HEDGES, type TimeUnit } from "../../lang/en/timexes/time-words.js";
import { readNumberWords } from "../quantities/number-words.js";
import type { Partial } from "./partial.js";
import { END, START } from "./pattern.js";
import { UNIT, unitOf } from "./time-unit.js";
import { type Match, matchCovering, matchTrigger, type Window } from "./window.js";

const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";
const NUMBER = `\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?: 1/2|½)?|(?:${SMALL})(?: hundred| thousand)?|single|a hundred|a thousand|a dozen|half an?|an?|(?:a )?couple(?: of)?|a few|few|several|many|many more|dozens of|hundreds of|thousands of|tens of thousands of`;
const HEDGE = `(?:${AMOUNT_HEDGES.split("|")
  .map((words) => `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1)}`)
  .join("|")})`;
const SIZE =
  "(?:full |long |short |straight |consecutive |more |trading |working |business |school |calendar |fiscal |financial |previous |past |brutal )?";
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

/** "three hours", "two days later", "a year ago". */
export function readAmount(window: Window): readonly Partial[] | null {
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

/** "for months", "weeks of", "days later", "year-long": amounts without a number. */
export function readBare(window: Window): readonly Partial[] | null {
  const tail = matchTrigger(PLURAL_TAIL, window);
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
