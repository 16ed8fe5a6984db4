import * as chrono from "chrono-node/en";

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})(Z)?)?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;
/** Relative dates resolve to full ones; only a year in the words makes a date that stands by itself ("2024", "18 Nov 24"). */
const YEAR_SAID = /\b(?:19|20)\d\d\b|\d\s\p{L}{3}\s\d\d\b/u;
const LONGEST = 80;
/** Programs write year 1 or 0 for "none". */
const FIRST_YEAR = 1500;

/**
 * A written date as ISO 8601, at the precision it was given ("2024-11-18", "2024-11-18T09:30:00-05:00"; no zone where none
 * was said). Null for what names no certain day. Relative dates ("yesterday") are no dates: nothing here reads a clock.
 */
export function isoDate(written: string): string | null {
  const text = written.trim();
  if (text === "" || text.length > LONGEST) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return fromParts(iso.slice(1));
  const epoch = EPOCH.exec(text);
  if (epoch !== null) return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  return fromWords(text);
}

function fromParts([year, month, day, hour, minute, second, zone]: readonly (string | undefined)[]): string | null {
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return `${date}T${hour}:${minute}:${second ?? "00"}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (!/^[+-]/.test(zone)) return "Z";
  const digits = zone.replace(":", "").padEnd(5, "0");
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date in words or figures ("Mon, 18 Nov 2024 09:30:00 -0500", "Nov. 18, 2024 9:30 a.m. ET"). */
function fromWords(text: string): string | null {
  const [result] = chrono.strict.parse(YEAR_SAID.test(text) ? text : "", new Date(0));
  const known = result?.start;
  if (!known?.isCertain("year") || !known.isCertain("month") || !known.isCertain("day")) return null;
  const date = [pad(known.get("year"), 4), pad(known.get("month")), pad(known.get("day"))].join("-");
  if (!known.isCertain("hour")) return date;
  const time = [pad(known.get("hour")), pad(known.get("minute")), pad(known.get("second"))].join(":");
  return `${date}T${time}${known.isCertain("timezoneOffset") ? offset(known.get("timezoneOffset") ?? 0) : ""}`;
}

function offset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const pad = (value: number | null, length = 2): string => String(value ?? 0).padStart(length, "0");
