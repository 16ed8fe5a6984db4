import { sharesAny } from "../model/index.js";
import { isWhole } from "./credit.js";
import { laterness } from "./direction.js";
import type { Findings } from "./lineage.js";
import { HELD, lostKey, ownPassages, type Parent } from "./parent.js";
import type { Resemblance } from "./resemblance.js";

/** Two sources are rarer than one: what speaks for a second counts a tenth less. */
const SECOND = 0.9;
/** Fewer passages than this that no other parent accounts for could be anybody's. */
const LEAST_PASSAGES = 5;
/** As wholes the texts are at least this akin: half of one may come from the other. */
const SOME_KINSHIP = 0.2;

/** A second report that a head draws on, for what its first parents don't account for; of another family than they. */
export function furtherParents(child: number, first: readonly Parent[], findings: Findings): readonly Parent[] {
  const { reports, bodies, kinship } = findings;
  const mine = first.filter((parent) => parent.child === child);
  const open = ownPassages(bodies[child]!.passages, mine);
  const whole = mine.some(({ credit }) => credit !== null && isWhole(credit)); // nothing of it is left to explain
  if (mine.length === 0 || whole || open.length < LEAST_PASSAGES) return [];
  const family = rootsOf(child, first);
  const found = kinship.compared(child).flatMap((other) => {
    if (kinship.bond(child, other) < SOME_KINSHIP || sharesAny(rootsOf(other, first), family)) return [];
    const later = laterness(reports[child]!, reports[other]!, bodies[child]!, bodies[other]!);
    const bond = later < HELD ? 0 : kinship.bondOfPart(child, open, other);
    return bond < HELD ? [] : [{ other, bond, certainty: bond * later * SECOND }];
  });
  const best = found.toSorted((a, b) => b.certainty - a.certainty || a.other - b.other)[0];
  if (best === undefined) return [];
  const { other, bond, certainty } = best;
  const resemblance = within(kinship.resemblance(child, other), new Set(open));
  return [{ child, of: { report: other }, bond, certainty, credit: null, resemblance, sibling: null }];
}

/** What two texts have in common within some passages of the first. */
function within(resemblance: Resemblance | null, open: ReadonlySet<number>): Resemblance | null {
  if (resemblance === null) return null;
  const { matches, inOrder, best } = resemblance;
  return {
    ...resemblance,
    matches: matches.filter(({ a }) => open.has(a)),
    inOrder: inOrder.filter(({ a }) => open.has(a)),
    best: [best[0].map((score, i) => (open.has(i) ? score : 0)), best[1]],
    run: { a: 0, b: 0, words: 0 },
  };
}

/** The reports and lost outlets from which all that a report has comes. */
function rootsOf(head: number, parents: readonly Parent[]): ReadonlySet<string> {
  const roots = new Set<string>();
  const ahead = [head];
  const seen = new Set<number>();
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const above = parents.filter(({ child }) => child === at);
    if (above.length === 0) roots.add(String(at));
    for (const { of } of above) {
      if ("report" in of) ahead.push(of.report);
      else roots.add(lostKey(of));
    }
  }
  return roots;
}
