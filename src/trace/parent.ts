import type { Credit } from "./credit.js";
import { outletKey } from "./outletKey.js";
import type { Resemblance } from "./resemblance.js";

/** An ancestor that isn't at hand: an outlet's report, or, with the key of its speaker, what somebody said to all. */
export interface Lost {
  readonly lost: string;
  readonly statement?: string;
}

/** Equal for all names of one lost ancestor. */
export const lostKey = ({ lost, statement }: Lost): string =>
  statement === undefined ? outletKey(lost) : `statement ${statement}`;

/** Whether an ancestor is a statement: the reports that have it are as good as its text. */
export const isStatement = (of: Parent["of"]): boolean => "lost" in of && of.statement !== undefined;

/** Where a report comes from: another report of the story, or an outlet whose report isn't among them (`lost`). */
export interface Parent {
  readonly child: number;
  readonly of: { readonly report: number } | Lost;
  /** How surely child and parent are akin, whichever came first. */
  readonly bond: number;
  /** How surely the child comes from the parent. */
  readonly certainty: number;
  readonly credit: Credit | null;
  /** What the texts have in common, with the report of the parent, or with `sibling`, through which a lost one is known. */
  readonly resemblance: Resemblance | null;
  readonly sibling: number | null;
}

/** Whether a report is held to come from another. */
export const HELD = 0.5;

/** A passage this like its counterpart in the ancestor came from there. */
export const TAKEN_OVER = 0.35;

/** The passages of a report, by index, of which a parent accounts for none: neither credited in them nor alike. */
export function ownPassages(
  passages: readonly { readonly sentence: number }[],
  parents: readonly Parent[],
): readonly number[] {
  const citing = new Set(parents.flatMap(({ credit }) => (credit?.citations ?? []).map(({ sentence }) => sentence)));
  const texts = parents.flatMap(({ of, resemblance, sibling }) =>
    resemblance === null || (sibling !== null && !isStatement(of)) ? [] : [resemblance.best[0]],
  );
  return passages.flatMap(({ sentence }, i) =>
    citing.has(sentence) || texts.some((best) => best[i]! >= TAKEN_OVER) ? [] : [i],
  );
}
