import type { AnnotatedReport, Label } from "./annotation.js";
import type { Quoted, Sigil } from "./span.js";

/** A report's place in a story. */
export interface Witness extends AnnotatedReport {
  readonly sigil: Sigil;
}

/** The reports of one event, in order of their sigils. `id` is a hash of the ids of its reports. */
export interface Story {
  readonly id: string;
  readonly reports: readonly Witness[];
}

/** Points at `story.reports[report].claims[claim]`, both indices. */
export interface ClaimRef {
  readonly report: number;
  readonly claim: number;
}

/** An entity of the whole story: the entities of its reports that stand for the same thing. */
export interface StoryEntity {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  /** For each report index, the indices of that report's entities which are this one. */
  readonly members: readonly { readonly report: number; readonly entity: number }[];
}

/** Two claims of different reports (or a repetition within one) that say the same thing. `score` in 0..1. */
export interface AlignedPair {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly score: number;
}

/** Which claims say the same thing. Every claim of the story is in exactly one group; most groups have one member. */
export interface Alignment {
  readonly entities: readonly StoryEntity[];
  readonly pairs: readonly AlignedPair[];
  readonly groups: readonly (readonly ClaimRef[])[];
  /** For each group the claims of other groups that make its point too: one sentence may say what others say in three. */
  readonly guests: readonly (readonly ClaimRef[])[];
}

/**
 * Why one report is held to derive from another. copy: the same text, trivially edited at most; citation: names its source;
 * quotation: same quoted words; rewording: aligned sentences; order: they come in the same order; detail: a rare detail or
 * error in common.
 */
export interface Evidence {
  readonly kind: "copy" | "citation" | "quotation" | "rewording" | "order" | "detail";
  readonly later: Quoted;
  readonly earlier: Quoted | null;
}

/** `later` derives from `earlier` (PROV wasDerivedFrom): a sigil, or the id of an origin (a lost one, or a newsroom whose earlier report isn't at hand). `certainty` in 0..1. A report may derive from several. */
export interface Derivation {
  readonly later: Sigil;
  readonly earlier: Sigil | string;
  readonly certainty: number;
  readonly evidence: readonly Evidence[];
  /** Ids of the claims (`B7`) that the later report has and the earlier one hasn't, and the reverse; empty for a lost origin, whose text nobody has. */
  readonly added: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * A source of the story. report: a report at hand, or a newsroom's; outlet: a report of an outlet that is not among the inputs;
 * statement: what somebody said to all (at a press conference, in a release, a court paper, a post). `lost` names the outlet or the
 * speaker ("The New York Times"), null where the report is at hand.
 */
export interface Origin {
  readonly id: string;
  readonly kind: "report" | "outlet" | "statement";
  readonly reports: readonly Sigil[];
  readonly lost: string | null;
  readonly certainty: number;
}

/**
 * Who repeats whom. `origins` are what whole reports come from, `channels` what only single claims came through: an outlet credited
 * in passing, a statement that several reports have. `through(ref)` gives the ids of the origins and channels of a claim; never empty.
 */
export interface Stemma {
  readonly origins: readonly Origin[];
  readonly channels: readonly Origin[];
  readonly derivations: readonly Derivation[];
  readonly through: (ref: ClaimRef) => readonly string[];
  /** Whom its report names for a claim, null where it names nobody. */
  readonly namedFor: (ref: ClaimRef) => Informant | null;
}

/** Whom a report names for what it says: a body rather than the person who speaks for it. */
export interface Informant {
  /** Equal in all reports of the story. */
  readonly key: string;
  readonly name: string;
}
