import { type Credit, isWhole } from "./credit.js";
import { laterness } from "./direction.js";
import type { Findings } from "./lineage.js";
import { HELD, type Parent } from "./parent.js";
import type { Resemblance } from "./resemblance.js";
import { sameOutlet } from "./sameOutlet.js";

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
/** A second outlet must be credited this strongly: beside a dateline, what somebody told another outlet is a line of the report. */
const CLEARLY = 0.7;
/** Names so near each other, in code units, share one dateline or line of authors. */
const TOGETHER = 40;
/** More sources than this make a survey of the press. */
const MOST_CITED = 3;

/** Where a head comes from by its own words, the most credited outlet first. */
export function citedParents(child: number, findings: Findings): readonly Parent[] {
  const [first, ...others] = findings.credits[child]!.filter(({ strength }) => strength >= HELD);
  if (first === undefined) return [];
  const further = others.filter(
    (credit) => credit.strength >= CLEARLY && (!isWhole(first) || standTogether(first, credit)),
  );
  return [first, ...further].slice(0, MOST_CITED).map((credit) => citedParent(child, credit, findings));
}

/** Of a report that is an agency's as a whole, what it cites is the agency's citation; but two agencies may sign together. */
const standTogether = (a: Credit, b: Credit): boolean =>
  wholesOf(a).some((x) => wholesOf(b).some((y) => Math.abs(x.start - y.start) <= TOGETHER));

const wholesOf = ({ citations }: Credit) => citations.filter(({ kind }) => kind === "credit");

function citedParent(child: number, credit: Credit, findings: Findings): Parent {
  const { kinship } = findings;
  const report = reportOf(credit, child, findings);
  const of = report === null ? { lost: credit.outlet } : { report };
  const resemblance = report === null ? null : kinship.resemblance(child, report);
  const certainty =
    report === null
      ? credit.strength
      : certaintyOf(credit, kinship.bond(child, report), isThere(credit, child, resemblance, findings));
  return { child, of, bond: certainty, certainty, credit, resemblance, sibling: null };
}

/** The report at hand that a credit means, null when it isn't among them. */
function reportOf(credit: Credit, child: number, { reports, heads, kinship, bodies, names }: Findings): number | null {
  const published = heads.filter(
    (head) => head !== child && names[head]!.some((name) => sameOutlet(name, credit.outlet)),
  );
  const kinOf = (head: number): number => {
    const bond = kinship.bond(child, head);
    return bond < SAME_REPORT ? 0 : bond;
  };
  const [best] = published
    .filter((head) => {
      const later = laterness(reports[child]!, reports[head]!, bodies[child]!, bodies[head]!);
      return later > TOO_LATE || (isWhole(credit) && kinship.bond(child, head) >= HELD); // pages bear the date of their last change
    })
    .toSorted((a, b) => kinOf(b) - kinOf(a) || b - a); // where no text tells, the latest before it
  if (best === undefined) return null;
  return kinship.bond(child, best) >= SAME_REPORT || !isWhole(credit) ? best : null;
}

function certaintyOf(credit: Credit, bond: number, found: boolean): number {
  if (bond >= SAME_REPORT) return Math.min(SUREST, Math.max(raise(bond, CITED), credit.strength));
  return found ? credit.strength : ONLY_REPORT * credit.strength;
}

/** Whether what a citing sentence says stands in the report at hand. */
function isThere({ citations }: Credit, child: number, resemblance: Resemblance | null, { bodies }: Findings): boolean {
  const citing = new Set(citations.map(({ sentence }) => sentence));
  return resemblance?.matches.some(({ a }) => citing.has(bodies[child]!.passages[a]!.sentence)) ?? false;
}

function raise(probability: number, logOdds: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return 1 / (1 + ((1 - p) / p) * Math.exp(-logOdds));
}
