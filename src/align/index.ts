import {
  type AlignedPair,
  type Alignment,
  type ClaimRef,
  NO_RULINGS,
  type Rulings,
  type Story,
} from "../model/index.js";
import { toBonds } from "./bonds.js";
import { commonShare } from "./commonShare.js";
import { linkEntities } from "./entities.js";
import { groupNodes, type Link } from "./group.js";
import { findGuests } from "./guests.js";
import { gather } from "./material.js";
import { pairTable } from "./pairTable.js";
import type { Profile } from "./profile.js";
import { repetitions } from "./repetitions.js";
import { scorePairs } from "./scorePairs.js";
import type { Vector } from "./vector.js";

/** Score from which two claims of different reports are linked: as likely as not, and a little less. Groups ask for more. */
const SAME = 0.2;

/**
 * Score from which a report may stand twice in a group that takes it in anyway: it tells its news in the lead and again
 * below. On seven labelled stories pair F1 is 67.3 here, 66.4 at 0.9, 66.1 when only a repetition of words may.
 */
const TOLD_AGAIN = 0.7;

/** Which claims of different reports say the same thing; `rulings` are what people decided of it. */
export function align(story: Story, rulings: Rulings = NO_RULINGS): Alignment {
  const entities = linkEntities(story, rulings.entities, rulings.entitiesApart); // first: a name is compared by what it stands for
  const material = gather(story, entities);
  const { profiles } = material;
  const sentenceOf = Int32Array.from(
    profiles,
    ({ report, claim }) => story.reports[report]?.claims[claim]?.sentence ?? 0,
  );
  const bonds = toBonds(profiles, rulings);
  const { across, within } = scorePairs(material, sentenceOf);
  const repeated = repetitions(material.vectors, within);
  const links = bonds.links([...repeated, ...across.filter(({ score }) => score >= SAME)]);
  const scoreOf = scoresIn(material.vectors, [...across, ...within, ...repeated]);
  const mayMeet = (a: readonly number[], b: readonly number[]): boolean =>
    bonds.mayMeet(a, b) && mayJoin(profiles, a, b, (x, y) => scoreOf(x, y) >= TOLD_AGAIN);
  const groups = groupNodes(profiles.length, links, scoreOf, mayMeet, bonds.same);
  const refs = (nodes: readonly number[]): readonly ClaimRef[] => nodes.map((i) => toRef(profiles, i));
  return {
    entities,
    pairs: links.map((link) => toPair(profiles, link)),
    groups: groups.map(refs),
    guests: findGuests(groups, links, scoreOf, mayMeet).map(refs),
  };
}

/** A claim with so many partners may have more that weren't looked at: of a hundred copies each is compared with some. */
const MANY = 12;

/** The scores that were given; of claims with many partners, the share of common words where none was. */
function scoresIn(vectors: readonly Vector[], links: readonly Link[]): (a: number, b: number) => number {
  const table = pairTable(links.length);
  const scores = new Float64Array(links.length);
  const partners = new Int32Array(vectors.length);
  for (const { a, b, score } of links) {
    scores[table.enter(Math.min(a, b), Math.max(a, b))] = score;
    for (const claim of [a, b]) partners[claim] = (partners[claim] as number) + 1;
  }
  return (a, b) => {
    const known = table.find(Math.min(a, b), Math.max(a, b));
    if (known >= 0) return scores[known] as number;
    const isMany = (partners[a] as number) >= MANY && (partners[b] as number) >= MANY;
    return isMany ? commonShare(vectors[a] as Vector, vectors[b] as Vector) : 0;
  };
}

function mayJoin(
  profiles: readonly Profile[],
  left: readonly number[],
  right: readonly number[],
  repeats: (a: number, b: number) => boolean,
): boolean {
  const byReport = new Map<number, number[]>();
  for (const a of left) {
    const { report } = profiles[a] as Profile;
    byReport.set(report, [...(byReport.get(report) ?? []), a]);
  }
  return right.every((b) => (byReport.get((profiles[b] as Profile).report) ?? []).every((a) => repeats(a, b)));
}

const toRef = (profiles: readonly Profile[], i: number): ClaimRef => {
  const { report, claim } = profiles[i] as Profile;
  return { report, claim };
};

const toPair = (profiles: readonly Profile[], { a, b, score }: Link): AlignedPair => ({
  a: toRef(profiles, a),
  b: toRef(profiles, b),
  score,
});
