import { laterness } from "./direction.js";
import type { Findings } from "./lineage.js";
import { ofOneNewsroom } from "./ofOneNewsroom.js";
import { HELD, lostKey, type Parent } from "./parent.js";

/** A text through which a lost ancestor is known may be the ancestor under another name, or share another source with the rest: less sure. */
const THROUGH_SIBLING = 0.95;
/** Reports less akin than this are akin through the event alone. */
const SOME_KINSHIP = 0.25;
/** Two rewordings akin to one text, though each says it is of another, are better proof than two likenesses: their odds rise by this. */
const TOGETHER = 1.6;
/** Kinship with so many reports of one lost ancestor is counted; with more, chance would add up. */
const COUNTED = 2;

/**
 * The lost ancestor of the reports that a text precedes and is akin to: two rewordings that name their source show that the
 * fuller text, which names none, is of that source too.
 */
export function viaSiblings(child: number, cited: readonly Parent[], findings: Findings): readonly Parent[] {
  const { reports, bodies, kinship } = findings;
  const families = new Map<string, Parent[]>();
  for (const parent of cited) {
    if (ofOneNewsroom(child, parent.child, findings)) continue;
    if (!("lost" in parent.of) || kinship.bond(child, parent.child) < SOME_KINSHIP) continue;
    if (laterness(reports[child]!, reports[parent.child]!, bodies[child]!, bodies[parent.child]!) >= HELD) continue;
    const key = lostKey(parent.of);
    families.set(key, [...(families.get(key) ?? []), parent]);
  }
  const ranked = [...families.values()]
    .map((family) => nearest(child, family, kinship.bond))
    .sort((a, b) => b.bond - a.bond);
  const [best] = ranked;
  if (best === undefined || best.bond < HELD) return [];
  const { sibling, of, bond } = best;
  const resemblance = kinship.resemblance(child, sibling);
  return [{ child, of, bond, certainty: bond * THROUGH_SIBLING, credit: null, resemblance, sibling }];
}

function nearest(
  child: number,
  family: readonly Parent[],
  bondOf: (a: number, b: number) => number,
): { readonly sibling: number; readonly of: Parent["of"]; readonly bond: number } {
  const ranked = family.toSorted((a, b) => bondOf(child, b.child) - bondOf(child, a.child) || a.child - b.child);
  const doubt = ranked.slice(0, COUNTED).reduce((product, sibling) => product * (1 - bondOf(child, sibling.child)), 1);
  const odds = ((1 - doubt) / Math.max(0.01, doubt)) * (ranked.length >= COUNTED ? TOGETHER : 1);
  return { sibling: ranked[0]!.child, of: ranked[0]!.of, bond: odds / (1 + odds) };
}
