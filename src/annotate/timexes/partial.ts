import type { TimeUnit } from "../../lang/en/timexes/time-words.js";
import type { Span } from "../../model/index.js";

/** A time expression as read, before it is resolved: only what its own words say. */
export interface Partial extends Span {
  readonly form: "calendar" | "said" | "shift" | "duration" | "set" | "vague" | "clock" | "unknown";
  /** Astronomical year (0 is 1 BC). */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: string;
  readonly quarter?: number;
  readonly half?: number;
  /** 193 is the 1930s. */
  readonly decade?: number;
  /** 18 is the nineteenth century. */
  readonly century?: number;
  /** "the weekend": which one is told by the tense of its clause. */
  readonly weekend?: true;
  /** "MO", "NI" … */
  readonly part?: string;
  /** "18:00" with seconds when printed, and its zone as an ISO 8601 offset. */
  readonly clock?: string;
  readonly zone?: string;
  /** `shift`: so many units from the day of publication, or from the time told last. */
  readonly unit?: TimeUnit;
  readonly amount?: number | null;
  readonly base?: "published" | "context";
  /** "two weeks ago" is a day so many weeks back; "last week" is a week. */
  readonly exact?: boolean;
  /** "next", "last" before a weekday, month or season: which way to look. */
  readonly direction?: -1 | 0 | 1;
  /** SET and vague values are known as they are read. */
  readonly value?: string;
  /** "the past nine days": a duration that ends, or begins, at the time of speaking. */
  readonly from?: "until" | "since";
}
