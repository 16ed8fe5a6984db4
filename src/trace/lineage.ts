import type { Rulings, Witness } from "../model/index.js";
import type { Body } from "./body.js";
import { citedParents } from "./citedParents.js";
import type { Credit } from "./credit.js";
import { type Decided, readDescents } from "./decided.js";
import { furtherParents } from "./furtherParents.js";
import type { Kinship } from "./kinship.js";
import { HELD, type Parent } from "./parent.js";
import { alsoFromStatement, sharedStatement } from "./sharedStatement.js";
import { viaSiblings } from "./siblings.js";
import type { Heard } from "./speakers.js";
import { textualParent } from "./textualParent.js";
import { withoutCycles } from "./withoutCycles.js";

/** What is known of the reports before it's decided who comes from whom. */
export interface Findings {
  readonly reports: readonly Witness[];
  readonly bodies: readonly Body[];
  /** For each report the one whose text it copies, or itself; `heads` are the numbers of those that copy none. */
  readonly headOf: readonly number[];
  readonly heads: readonly number[];
  readonly credits: readonly (readonly Credit[])[];
  /** Whom each report has heard. */
  readonly heard: readonly Heard[];
  /** The names by which each report's own outlet goes. */
  readonly names: readonly (readonly string[])[];
  readonly kinship: Kinship;
  readonly rulings: Rulings;
}

/**
 * Where the heads come from, the surest parent of each first: what people decided, then what the reports say themselves, then
 * what the texts show; last a further parent for what the first doesn't account for.
 */
export function findParents(findings: Findings): readonly Parent[] {
  const decided = readDescents(findings);
  const open = findings.heads.filter((head) => !decided.parents.some(({ child }) => child === head));
  const cited = open.flatMap((child) => citedParents(child, findings)).filter(decided.mayBe);
  const textual = open
    .filter((head) => !cited.some(({ child }) => child === head))
    .flatMap((child) => byText(child, cited, findings, decided));
  const told = alsoFromStatement(textual, findings).filter(
    (parent) => decided.mayBe(parent) && ![...decided.parents, ...cited].some(({ child }) => child === parent.child),
  );
  const first = withoutCycles([...decided.parents, ...cited, ...textual, ...told]);
  const further = open.flatMap((child) => furtherParents(child, first, findings).filter(decided.mayBe));
  return withoutCycles([...first, ...further]);
}

function byText(child: number, cited: readonly Parent[], findings: Findings, { mayBe }: Decided): readonly Parent[] {
  const textual = textualParent(child, findings, mayBe);
  if (textual !== null) return [sharedStatement(textual, findings) ?? textual].filter(mayBe);
  return viaSiblings(
    child,
    cited.filter(({ bond }) => bond >= HELD),
    findings,
  ).filter(mayBe);
}
