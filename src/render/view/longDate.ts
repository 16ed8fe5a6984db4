import { MONTHS } from "../../lang/en/calendar.js";

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined
    ? null
    : { year: match[1] as string, month, day: String(Number(match[3] ?? 0)) };
}

/** "17 November 2024", with the time as it was given: "17 November 2024, 08:12 UTC". What isn't a date stays as it is. */
export function longDate(iso: string): string {
  const date = dayOf(iso);
  if (date === null) return iso;
  const [, time, offset] = /T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?/.exec(iso) ?? [];
  const zone = offset === undefined ? "" : offset === "Z" || /^[+-]00:?00$/.test(offset) ? " UTC" : ` UTC${offset}`;
  const day = `${date.day === "0" ? "" : `${date.day} `}${date.month} ${date.year}`;
  return time === undefined ? day : `${day}, ${time}${zone}`;
}

/** "17 Nov 08:12", for drawings. */
export function shortDate(iso: string): string {
  const date = dayOf(iso);
  const time = /T(\d\d:\d\d)/.exec(iso)?.[1];
  const day = date === null ? iso.slice(0, 10) : `${date.day} ${date.month.slice(0, 3)}`;
  return time === undefined ? day : `${day} ${time}`;
}

/** "17–18 November 2024", "30 June – 2 July 2024"; one day alone; empty when there is none. */
export function longSpan(from: string | null, to: string | null): string {
  const [first, last] = [from ?? to, to ?? from].map((iso) => (iso === null ? null : dayOf(iso)));
  if (first == null || last == null) return "";
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}
