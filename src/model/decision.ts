import type { ClaimRef } from "./story.js";

/**
 * Names words of a report so that they are found again when reports join or letters change: by the report's file name,
 * input, address or id, and the words as printed. `start`, in UTF-16 code units of its text, tells which of several places
 * is meant.
 */
export interface ClaimName {
  readonly report: string;
  readonly exact: string;
  readonly start: number | null;
}

/** A report among the inputs, by name, or an outlet whose report isn't among them. */
export type AncestorName = { readonly report: string } | { readonly outlet: string };

/** Names a person, body or thing: in all reports, or in the one named. */
export type EntityName = string | { readonly name: string; readonly report: string };

/** What a person decided, in the words of a decisions file. */
export type Verdict =
  | { readonly kind: "same" | "not-same" | "not-conflict"; readonly claims: readonly ClaimName[] }
  | { readonly kind: "same-entity" | "not-same-entity"; readonly names: readonly EntityName[] }
  | { readonly kind: "derives"; readonly later: string; readonly earlier: AncestorName }
  | { readonly kind: "not-derives"; readonly later: string; readonly earlier: AncestorName };

export type DecisionKind = Verdict["kind"];

/** A decision by a person, to be applied on every run. `date` is ISO 8601; `place` says where it stands ("desk.yaml, decision 2"). */
export interface Decision {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly place: string;
}

/** Points at `story.reports[report].entities[entity]`, both indices. */
export interface EntityRef {
  readonly report: number;
  readonly entity: number;
}

/** A descent that was decided, by index of report; `lost` names an outlet that is not among the inputs. */
export interface Descent {
  readonly later: number;
  readonly earlier: number | { readonly lost: string };
}

/** All that was decided of one story, found in its reports: what the stages obey. Each pair is of different claims. */
export interface Rulings {
  readonly same: readonly (readonly [ClaimRef, ClaimRef])[];
  readonly apart: readonly (readonly [ClaimRef, ClaimRef])[];
  readonly noConflict: readonly (readonly [ClaimRef, ClaimRef])[];
  /** Each set is one entity of the story, called as the first is. */
  readonly entities: readonly (readonly EntityRef[])[];
  /** Of each two sets none of the one is one with any of the other. */
  readonly entitiesApart: readonly (readonly [readonly EntityRef[], readonly EntityRef[]])[];
  readonly derives: readonly Descent[];
  readonly independent: readonly Descent[];
}

/** A story of which nothing was decided. */
export const NO_RULINGS: Rulings = {
  same: [],
  apart: [],
  noConflict: [],
  entities: [],
  entitiesApart: [],
  derives: [],
  independent: [],
};
