import { ZONES } from "../../lang/en/timexes/time-words.js";
import { wordSet } from "../../lang/en/wordSet.js";
import type { Partial } from "./partial.js";
import { START, ZONE } from "./pattern.js";
import { matchCovering, matchTrigger, type Window, wordBefore } from "./window.js";

const CLOCK = new RegExp(
  `${START}(?:(?:about|around|just before|just after|shortly before|shortly after|exactly) )?(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?[ ]?(?:(?<half>[AaPp])\\.?[Mm]\\.?|(?<oclock>o['’]clock)|(?<hrs>h(?:rs?|ours?)))?(?:,? \\(?(?<zone>${ZONE})(?![\\p{L}])\\)?)?(?![\\p{L}\\p{N}:/%]|\\.\\d|-\\d)`,
  "uy",
);
const MILITARY = new RegExp(
  `${START}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)[ ]?(?:(?<zone>${ZONE})|hours|hrs)(?![\\p{L}\\p{N}])`,
  "uy",
);
const TIME_PREPOSITIONS: ReadonlySet<string> = wordSet(
  "at by until till from about around before after between since and to",
);

/** Times of day: "18:00 UTC", "9:30 p.m.", "11 a.m.", "0800 GMT". Bare "4:39" may be a score or a distance in time and needs a preposition. */
export function readClock(window: Window): readonly Partial[] {
  const military = matchTrigger(MILITARY, window);
  if (military !== null) return [clock(military.start, military.end, military.groups, Number(military.groups.hour))];
  const match = matchCovering(CLOCK, window);
  if (match === null) return [];
  const { hour, minute, half, oclock, zone, hrs } = match.groups;
  const printed = Number(hour);
  if (half === undefined && oclock === undefined) {
    if (minute === undefined) return [];
    const dotted = /\d\.\d\d/.test(window.text.slice(match.start, match.end));
    const told =
      zone !== undefined ||
      (hrs !== undefined && /^hr/.test(hrs)) ||
      TIME_PREPOSITIONS.has(wordBefore(window.text, match.start));
    if ((dotted && zone === undefined) || !told) return [];
  }
  if (half !== undefined && printed > 12) return [];
  const add = /p/i.test(half ?? "") && printed < 12 ? 12 : /a/i.test(half ?? "") && printed === 12 ? -12 : 0;
  return [clock(match.start, match.end, match.groups, printed + add)];
}

function clock(
  start: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
  hour: number,
): Partial {
  const { minute, second, zone } = groups;
  const time = [String(hour).padStart(2, "0"), minute ?? "00", ...(second === undefined ? [] : [second])].join(":");
  return { start, end, form: "clock", clock: time, ...(zone === undefined ? {} : { zone: ZONES.get(zone) as string }) };
}
