import type { Witness } from "../model/index.js";
import type { Body } from "./body.js";
import type { Credit } from "./credit.js";
import { laterness } from "./direction.js";
import type { Kinship } from "./kinship.js";
import { HELD, type Parent } from "./parent.js";
import { sameOutlet } from "./sameOutlet.js";
import { viaSiblings } from "./siblings.js";

/** What is known of the reports before it's decided who comes from whom. `heads` are the numbers of reports that copy none. */
export interface Findings {
  readonly reports: readonly Witness[];
  readonly bodies: readonly Body[];
  readonly heads: readonly number[];
  readonly credits: readonly (readonly Credit[])[];
  readonly kinship: Kinship;
}

/** What a citation adds to the kinship of two texts, in log-odds. */
const CITED = 3;
/** Texts so little akin aren't of one report: an agency has other reports of the event, though a newspaper that is cited mostly has one. */
const SAME_REPORT = 0.08;
/** How surely the cited outlet's report is the one at hand when the texts are little akin. */
const ONLY_REPORT = 0.85;
/** Nothing is surer: even a text that is taken over word for word may have been taken from a third. */
const SUREST = 0.98;
/** Surer than this that the supposed ancestor is the later one, and it isn't the ancestor. */
const TOO_LATE = 0.1;

/** Decides where each head comes from: first what the reports say themselves, then what the texts show. */
export function findParents(findings: Findings): readonly Parent[] {
  const cited = findings.heads.flatMap((child) => citedParent(child, findings));
  const parentless = findings.heads.filter((head) => !cited.some(({ child }) => child === head));
  const textual = parentless.flatMap(
    (child) => textualParent(child, findings) ?? viaSiblings(child, cited, findings) ?? [],
  );
  return withoutCycles([...cited, ...textual]);
}

function citedParent(child: number, findings: Findings): readonly Parent[] {
  const credit = findings.credits[child]!.find(({ strength }) => strength >= HELD);
  if (credit === undefined) return [];
  const { kinship } = findings;
  const report = reportOf(credit, child, findings);
  const certainty = report === null ? credit.strength : certaintyOf(credit, kinship.bond(child, report));
  const of = report === null ? { lost: credit.outlet } : { report };
  const resemblance = report === null ? null : kinship.resemblance(child, report);
  return [{ child, of, bond: certainty, certainty, credit, resemblance, sibling: null }];
}

/** The report at hand that a credit means, null when it isn't among them. */
function reportOf(credit: Credit, child: number, { reports, heads, kinship, bodies }: Findings): number | null {
  const published = heads.filter((head) => head !== child && ofOutlet(reports[head]!, credit.outlet));
  const [best] = published.toSorted((a, b) => kinship.bond(child, b) - kinship.bond(child, a) || a - b);
  if (best === undefined) return null;
  if (laterness(reports[child]!, reports[best]!, bodies[child]!, bodies[best]!) <= TOO_LATE) return null;
  const isCredit = credit.citations.some(({ kind }) => kind === "credit");
  return kinship.bond(child, best) >= SAME_REPORT || !isCredit ? best : null;
}

function certaintyOf(credit: Credit, bond: number): number {
  return bond >= SAME_REPORT
    ? Math.min(SUREST, Math.max(raise(bond, CITED), credit.strength))
    : ONLY_REPORT * credit.strength;
}

/** The report it is most akin to, among those that it doesn't precede. */
function textualParent(child: number, { reports, bodies, kinship }: Findings): readonly Parent[] | null {
  const kin = kinship.compared(child).filter((other) => kinship.bond(child, other) >= HELD);
  const ranked = kin.toSorted((a, b) => kinship.bond(child, b) - kinship.bond(child, a) || a - b);
  for (const other of ranked) {
    const bond = kinship.bond(child, other);
    const later = laterness(reports[child]!, reports[other]!, bodies[child]!, bodies[other]!);
    if (later < HELD) continue;
    const resemblance = kinship.resemblance(child, other);
    return [{ child, of: { report: other }, bond, certainty: bond * later, credit: null, resemblance, sibling: null }];
  }
  return null;
}

const ofOutlet = ({ report }: Witness, outlet: string): boolean =>
  [report.publisher, report.url].some((name) => name !== null && sameOutlet(name, outlet));

function raise(probability: number, logOdds: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return 1 / (1 + ((1 - p) / p) * Math.exp(-logOdds));
}

/** Two reports that cite each other's outlets: the surer link stays. */
function withoutCycles(parents: readonly Parent[]): readonly Parent[] {
  const kept = new Map<number, Parent>();
  for (const parent of parents.toSorted((a, b) => b.certainty - a.certainty || a.child - b.child))
    if (!leadsTo(kept, parent)) kept.set(parent.child, parent);
  return [...kept.values()].sort((a, b) => a.child - b.child);
}

function leadsTo(kept: ReadonlyMap<number, Parent>, { child, of }: Parent): boolean {
  let at = "report" in of ? of.report : null;
  while (at !== null) {
    if (at === child) return true;
    const next: Parent["of"] | undefined = kept.get(at)?.of;
    at = next !== undefined && "report" in next ? next.report : null;
  }
  return false;
}
