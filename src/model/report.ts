import type { Span } from "./span.js";

/** Every kind of problem, as docs/format.md explains them. */
export const PROBLEM_RULES = [
  "language",
  "language-belied",
  "encoding",
  "headline-apart",
  "no-date",
  "date",
  "late-date",
  "belied-date",
  "crawl-date",
  "too-short",
  "too-long",
  "no-body",
  "paywall",
  "consent",
  "decision-against-data",
  "decision-not-applied",
] as const;

export type ProblemRule = (typeof PROBLEM_RULES)[number];

/**
 * What is wrong with the material (no date, paywall, too short, not English): said with its place, never thrown.
 * `rule` is a stable name; `text` one sentence for readers; `span` the place in `report.text`, if it has one.
 */
export interface Problem {
  readonly rule: ProblemRule;
  readonly text: string;
  readonly span: Span | null;
}

/** What a piece of furniture is. `agency`, `dateline`, `credit` and `byline` stay evidence of origin. */
export type FurnitureKind =
  | "caption"
  | "credit"
  | "agency"
  | "dateline"
  | "byline"
  | "navigation"
  | "related"
  | "comments"
  | "share"
  | "signup"
  | "advertisement"
  | "copyright"
  | "repeat"
  | "correction"
  | "date"
  | "other";

/** Text on the page that is not the report: marked, never cut. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/**
 * One article as a text to be compared. `text` is immutable: verbatim if given as text, converted once if HTML.
 * When the text begins with its own headline, `headline` is its span there (so that it isn't read as a sentence).
 */
export interface Report {
  /** Hash of url + text (hex): the same report has the same id wherever it comes from. */
  readonly id: string;
  /** Where it came from, as the user named it: path, URL, `-`, with `#n` for the n-th report of a file. */
  readonly input: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time, at the precision it was given. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary language subtag, `und` when it can't be told. */
  readonly language: string;
  readonly text: string;
  readonly headline: Span | null;
  readonly furniture: readonly Furniture[];
  readonly problems: readonly Problem[];
}

/** An input that gave no report, and why, in one sentence. */
export interface Unread {
  readonly input: string;
  readonly reason: string;
}
