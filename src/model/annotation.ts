import type { Report } from "./report.js";
import type { Span } from "./span.js";

/** Universal Dependencies part of speech. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** One word or mark. `lemma` is lower case. */
export interface Token extends Span {
  readonly tag: Tag;
  readonly lemma: string;
}

/** `firstToken`..`lastToken` (exclusive) index the report's tokens; `paragraph` counts from 0. The headline is sentence 0 where there is one. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly paragraph: number;
  readonly headline: boolean;
}

export type Label = "person" | "organisation" | "place" | "event" | "object";

/** A name, nominal ("the minister") or pronoun in the text; `entity` indexes the report's entities, null when not resolved. */
export interface Mention extends Span {
  readonly kind: "name" | "nominal" | "pronoun";
  readonly label: Label | null;
  readonly entity: number | null;
}

/** What mentions stand for. `name` is the fullest form in the report's own words; `roles` are spans like "Ukrainian security expert". */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly mentions: readonly number[];
  readonly roles: readonly Span[];
}

/** "=" as said; "~" about, around, an estimated; "<" less than; "<=" up to, at most; ">" over, more than; ">=" at least. */
export type Modifier = "=" | "~" | "<" | "<=" | ">" | ">=";

/**
 * Always a range in `unit`; a point has min = max. `unit` is an SI unit symbol as printed after conversion-free parsing
 * ("km", "mi", "kg" …), an ISO 4217 currency, "%", or the lemma of the counted noun ("soldier"); "1" when nothing is counted.
 * Values are as printed, in `unit`, scale words multiplied out; bounds implied by modifier and roundness are computed when comparing.
 * After schema.org QuantitativeValue.
 */
export interface Quantity extends Span {
  readonly minValue: number;
  readonly maxValue: number;
  readonly unit: string;
  readonly modifier: Modifier;
  /** What is measured or counted ("the range", "North Korean troops"), in the report's words. */
  readonly of: Span | null;
  /** "8 more", "another 200": adds to a count and doesn't contradict it; "10 fewer", "all but 12": is missing from another; "twice as many", "a third of" relate to another figure. */
  readonly relation: "more" | "fewer" | "times" | "fraction" | null;
  /** "rose 60 %", "down 3 points": the figure is the size of a rise or fall, not a level. */
  readonly change: "up" | "down" | null;
  /** The figure's own conversion printed beside it ("(186 miles)"), already covered by this quantity's span. */
  readonly conversion: { readonly minValue: number; readonly maxValue: number; readonly unit: string } | null;
}

/** TimeML TIMEX3. `from`–`to` is the closed interval of days or instants (ISO 8601) at the expression's own precision; null when it can't be told. */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  /** How the value is known: said in full, resolved against the publication date, or against another timex. */
  readonly known: "said" | "published" | "context" | "vague";
}

/** Who said what (PARC, PolNeAR). Spans may be discontinuous lists in text order. `speaker` is the id of an entity of the report. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: "direct" | "indirect" | "mixed";
  readonly speaker: string | null;
  readonly anonymous: boolean;
  /** Outlets or documents it came through: "officials cited by The New York Times". */
  readonly via: readonly string[];
}

export type Polarity = "positive" | "negative";
export type Modality = "asserted" | "planned" | "forecast" | "conditional" | "opinion";

/**
 * One checkable statement at one place in one report (schema.org Claim), cut below the sentence where the sentence holds
 * several. Indices point into the report's own arrays.
 */
export interface ReportClaim extends Span {
  readonly exact: string;
  readonly sentence: number;
  /** Innermost attribution whose content it stands in; null when the report says it in its own voice. */
  readonly attribution: number | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly mentions: readonly number[];
  readonly quantities: readonly number[];
  readonly timexes: readonly number[];
  /** What it is about when its own words don't say (relative clause, participial tail): the antecedent or the main subject. */
  readonly subject: Span | null;
  /** Spans inside the claim that aren't part of it: an inserted relative clause, a speech frame, furniture. */
  readonly except: readonly Span[];
}

/** A report with everything read in it. Every array is in text order. */
export interface AnnotatedReport {
  readonly report: Report;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly timexes: readonly Timex[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly ReportClaim[];
}
