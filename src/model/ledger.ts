import type { Attribution, Label, Modifier, Quantity, ReportClaim, Timex } from "./annotation.js";
import type { DecisionKind } from "./decision.js";
import type { Furniture, Problem, Unread } from "./report.js";
import type { Quoted, Sigil, Span } from "./span.js";
import type { Derivation, Origin } from "./story.js";

/** agreed: two or more origins; repeated: several reports, one origin; single: one report; conflict; superseded: overtaken by a later value. */
export type Standing = "agreed" | "repeated" | "single" | "conflict" | "superseded";

/** A claim in a story. `id` is stable within the story (`A12`: the 13th claim of report A); indices point into the story's arrays. */
export interface Claim extends Omit<ReportClaim, "except" | "subject" | "mentions">, Quoted {
  readonly id: string;
  /** Ids of the story's entities that it mentions. */
  readonly entities: readonly string[];
  readonly subject: Quoted | null;
  readonly except: readonly Quoted[];
}

/** Claims, from one or more reports, that say the same thing the same way (TEI rdg). */
export interface Reading {
  /** The value in normal form where there is one ("300 km ± 10 %"), else the words of the best claim. */
  readonly value: string;
  readonly claims: readonly Claim[];
  readonly reports: readonly Sigil[];
  readonly origins: readonly string[];
  /** The figure that it is about, where the entry is about one. */
  readonly figure?: Figure;
}

/** A figure as compared: in the unit printed, and how it is known. */
export interface Figure {
  readonly minValue: number;
  readonly maxValue: number;
  readonly unit: string;
  readonly modifier: Modifier;
  /** What became of the people counted ("dead", "injured", "arrested"); null where it counts or measures something else. */
  readonly fate: string | null;
  /** How it was counted from people told of one by one, in a few words; null where the reports print it. */
  readonly counted: string | null;
}

/** Which kind of disagreement. */
export type ConflictKind =
  | "value"
  | "bound"
  | "scope"
  | "when"
  | "where"
  | "whether"
  | "state"
  | "certainty"
  | "holder"
  | "wording"
  | "restriction"
  | "overtaken";

/** hard: both cannot hold; soft: they differ in precision, scope or wording. */
export type Grade = "hard" | "soft";

/** Why an entry stands as it does: the rule, the values compared, the tolerance, in one sentence a reader understands. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly evidence: readonly Quoted[];
}

/** A disagreement within an entry: the readings (indices) on each side, and why. A soft one by itself makes the standing `conflict` only where tolls exclude each other. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly grade: Grade;
  readonly readings: readonly number[];
  readonly why: Reason;
}

export type EntryKind = "event" | "state" | "quantity" | "quotation" | "forecast" | "opinion";

/** One point on which reports can be compared (TEI app). */
export interface LedgerEntry {
  /** `e1`, `e2` … in order of importance. */
  readonly id: string;
  readonly topic: string;
  readonly kind: EntryKind;
  readonly standing: Standing;
  readonly readings: readonly Reading[];
  readonly conflicts: readonly Conflict[];
  readonly missingFrom: readonly Sigil[];
  /** Whom which reports name for it; a report that names nobody is in none. Reports of several origins may all have it from one body. */
  readonly holders: readonly Holder[];
  readonly why: Reason;
}

/** Somebody from whom reports have what they say. */
export interface Holder {
  /** A body ("the police"), a person, else as printed ("authorities"). */
  readonly name: string;
  readonly reports: readonly Sigil[];
}

/** A report as printed in the ledger. */
export interface LedgerReport {
  readonly sigil: Sigil;
  readonly id: string;
  readonly input: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string;
  readonly text: string;
  readonly headline: Quoted | null;
  /** In text order, the headline first where there is one; a claim's `sentence` counts in it. */
  readonly sentences: readonly Span[];
  readonly furniture: readonly (Quoted & Furniture)[];
  readonly problems: readonly Problem[];
}

export interface LedgerEntity {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly mentions: readonly Quoted[];
  readonly roles: readonly Quoted[];
}

export interface LedgerAttribution extends Omit<Attribution, "source" | "cue" | "content"> {
  readonly report: Sigil;
  readonly source: readonly Quoted[];
  readonly cue: readonly Quoted[];
  readonly content: readonly Quoted[];
}

/** One thing that somebody said, in the words of every report that has it. */
export interface LedgerUtterance {
  /** Indices into the story's `attributions`; those that tell it best first. */
  readonly attributions: readonly number[];
  /** Ids of the entries in which its claims stand, the most important first; empty where no claim is read in it. */
  readonly entries: readonly string[];
  readonly reports: readonly Sigil[];
}

/** Somebody whose words are reported, with all that each report has them say. */
export interface LedgerSpeaker {
  /** `s1`, `s2` … in the order in which they are printed. */
  readonly id: string;
  /** named: a person or body; unnamed: described only, counted once where the reports show it is the same; document and outlet: nobody speaks. */
  readonly kind: "named" | "unnamed" | "document" | "outlet";
  /** The name most used, else the fullest description, in the reports' words. */
  readonly name: string;
  /** Id of the story's entity; null for who is only described. */
  readonly entity: string | null;
  readonly role: Quoted | null;
  /** Outlets or documents through which the words came. */
  readonly via: readonly string[];
  readonly reports: readonly Sigil[];
  /** What most reports have first. */
  readonly utterances: readonly LedgerUtterance[];
}

/** What happened when: an interval at the precision in which it is known, the entry it belongs to, and the words. */
export interface TimelineItem {
  readonly from: string;
  readonly to: string;
  readonly precision: "year" | "month" | "week" | "day" | "time";
  /** When it happened, when it was said, when it was published. */
  readonly clock: "event" | "statement" | "publication";
  /** The most important entry in which it stands; null for a publication. */
  readonly entry: string | null;
  /** Whether reports give another time for the same; the entry's conflicts say which. */
  readonly disputed: boolean;
  readonly claims: readonly Quoted[];
}

/** A decision by a person as it was applied to the story, or why it couldn't be. */
export interface LedgerDecision {
  /** `d1`, `d2` … in an order that doesn't depend on that of the file. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** What was decided, in one sentence. */
  readonly text: string;
  readonly note: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Where it stands: file and number. */
  readonly place: string;
  readonly applied: boolean;
  /** What speaks against it in the data, or why it isn't applied. */
  readonly problem: Problem | null;
  /** The words that it names, where they were found. */
  readonly words: readonly Quoted[];
  /** Ids of the claims, entries and entities, and sigils of the reports, that it is about. */
  readonly claims: readonly string[];
  readonly entries: readonly string[];
  readonly entities: readonly string[];
  readonly reports: readonly Sigil[];
}

/** What a story is called: a report's own headline, or its first sentence. Offsets are null where the headline came beside the text. */
export interface StoryTitle {
  readonly report: Sigil;
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string;
}

/** One story, collated: all that is printed of it. */
export interface Ledger {
  readonly id: string;
  readonly title: StoryTitle;
  readonly from: string | null;
  readonly to: string | null;
  readonly reports: readonly LedgerReport[];
  readonly origins: readonly Origin[];
  /** What only single claims came through; not counted among the origins of the story. */
  readonly channels: readonly Origin[];
  readonly derivations: readonly Derivation[];
  readonly entities: readonly LedgerEntity[];
  readonly quantities: readonly (Quoted & Quantity)[];
  readonly timexes: readonly (Quoted & Timex)[];
  readonly attributions: readonly LedgerAttribution[];
  readonly entries: readonly LedgerEntry[];
  readonly speakers: readonly LedgerSpeaker[];
  readonly timeline: readonly TimelineItem[];
  /** What people decided of the story; empty when nothing was. */
  readonly decisions: readonly LedgerDecision[];
}

/** Everything one run prints: the output format `variorum/1`. */
export interface Edition {
  readonly format: "variorum/1";
  readonly stories: readonly Ledger[];
  readonly unread: readonly Unread[];
}
