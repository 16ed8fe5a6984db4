import type { Witness } from "../model/index.js";
import type { Body } from "./body.js";
import type { Credit } from "./credit.js";
import { laterness } from "./direction.js";
import type { Kinship } from "./kinship.js";
import { HELD, type Parent } from "./parent.js";
import { sameOutlet } from "./sameOutlet.js";

/** What is known of the reports before it's decided who comes from whom. `heads` are the numbers of reports that copy none. */
export interface Findings {
  readonly reports: readonly Witness[];
  readonly bodies: readonly Body[];
  readonly heads: readonly number[];
  readonly credits: readonly (readonly Credit[])[];
  readonly kinship: Kinship;
}

/** Texts so little akin aren't of one report, even when one cites the other's outlet and came first: it is another report of that outlet. */
const SAME_REPORT = 0.08;
/** What a citation adds to the kinship of two texts, in log-odds. */
const CITED = 3;
/** An uncited text through which a lost ancestor is known may be the ancestor itself under another name: less sure. */
const THROUGH_SIBLING = 0.85;

/** Decides where each head comes from: first what the reports say themselves, then what the texts show. */
export function findParents(findings: Findings): readonly Parent[] {
  const cited = findings.heads.flatMap((child) => citedParents(child, findings));
  const parentless = findings.heads.filter((head) => !cited.some(({ child }) => child === head));
  const textual = parentless.flatMap((child) => textualParent(child, cited, findings));
  return withoutCycles([...cited, ...textual]);
}

function citedParents(child: number, { reports, heads, credits, kinship, bodies }: Findings): readonly Parent[] {
  for (const credit of credits[child]!) {
    if (credit.strength < HELD) continue;
    const published = heads.filter((head) => head !== child && ofOutlet(reports[head]!, credit.outlet));
    const [best] = published.toSorted((a, b) => kinship.bond(child, b) - kinship.bond(child, a) || a - b);
    if (best !== undefined && kinship.bond(child, best) >= SAME_REPORT) {
      const later = laterness(reports[child]!, reports[best]!, bodies[child]!, bodies[best]!);
      if (later > 0.1) {
        const bond = raise(kinship.bond(child, best), CITED);
        const certainty = Math.max(bond, credit.strength);
        return [
          {
            child,
            of: { report: best },
            bond: certainty,
            certainty,
            credit,
            resemblance: kinship.resemblance(child, best),
            sibling: null,
          },
        ];
      }
    }
    return [
      {
        child,
        of: { lost: credit.outlet },
        bond: credit.strength,
        certainty: credit.strength,
        credit,
        resemblance: null,
        sibling: null,
      },
    ];
  }
  return [];
}

/** The report it is most akin to, or the lost ancestor of one that it precedes. */
function textualParent(
  child: number,
  cited: readonly Parent[],
  { reports, bodies, kinship }: Findings,
): readonly Parent[] {
  const kin = kinship.compared(child).filter((other) => kinship.bond(child, other) >= HELD);
  const ranked = kin.toSorted((a, b) => kinship.bond(child, b) - kinship.bond(child, a) || a - b);
  for (const other of ranked) {
    const bond = kinship.bond(child, other);
    const later = laterness(reports[child]!, reports[other]!, bodies[child]!, bodies[other]!);
    const resemblance = kinship.resemblance(child, other);
    if (later >= 0.5)
      return [
        { child, of: { report: other }, bond, certainty: bond * later, credit: null, resemblance, sibling: null },
      ];
    const lost = cited.find((parent) => parent.child === other && "lost" in parent.of);
    if (lost === undefined) continue;
    return [{ child, of: lost.of, bond, certainty: bond * THROUGH_SIBLING, credit: null, resemblance, sibling: other }];
  }
  return [];
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
  for (const parent of parents.toSorted((a, b) => b.certainty - a.certainty || a.child - b.child)) {
    if (!leadsTo(kept, parent)) kept.set(parent.child, parent);
  }
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
