import type { EntityName, Sigil } from "../model/index.js";
import type { Outcome } from "./outcome.js";

/** What was decided, in one sentence; the words it is about stand beside it. */
export function sayVerdict({ decision: { verdict }, words, descent }: Outcome, sigils: readonly Sigil[]): string {
  if ("names" in verdict) {
    const [name, ...others] = verdict.names.map(sayName);
    const is = others.length === 1 ? "is" : "are";
    return `${list(others)} ${is} ${verdict.kind === "same-entity" ? "" : "not "}${name}.`;
  }
  if ("claims" in verdict) {
    const who = list(words.length === verdict.claims.length ? words.map(({ report }) => report) : namesIn(verdict));
    return `The statements of ${who} ${SAID[verdict.kind]}.`;
  }
  const later = descent === null ? verdict.later : sigils[descent.later];
  const earlier = typeof descent?.earlier === "number" ? sigils[descent.earlier] : nameOf(verdict.earlier);
  return `${later} ${verdict.kind === "derives" ? "derives" : "doesn't derive"} from ${earlier}.`;
}

const sayName = (named: EntityName): string =>
  typeof named === "string" ? `“${named}”` : `“${named.name}” in ${named.report}`;

const SAID = {
  same: "say the same",
  "not-same": "don't say the same",
  "not-conflict": "are no conflict",
} as const;

const nameOf = (ancestor: { readonly report: string } | { readonly outlet: string }): string =>
  "report" in ancestor ? ancestor.report : ancestor.outlet;

const namesIn = ({ claims }: { readonly claims: readonly { readonly report: string }[] }): readonly string[] =>
  claims.map(({ report }) => report);

/** "A, B and C". */
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
