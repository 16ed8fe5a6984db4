import { findCandidates } from "./candidates.js";
import { floorOf } from "./floor.js";
import type { Material } from "./material.js";
import type { Soft } from "./meaning/soft.js";
import { pairTable } from "./pairTable.js";
import type { Profile } from "./profile.js";
import type { Signs } from "./signs.js";
import { signsOf } from "./signsOf.js";
import { withFacets } from "./withFacets.js";

/** Share of the best partner's likeness below which a pair isn't looked at: hardly one of a hundred that make one point. */
const LEAST_RANK = 0.3;

/** Share of common words below which claims of one report don't tell one thing twice. */
const REPEATS = 0.4;

/**
 * Runs of letters that two sentences have in common from which one is a copy of the other, and likeness of two claims from which one is:
 * then each claim stands with its twin alone, since all else that is said of such sentences speaks for each two of their claims.
 */
const COPIES = 0.9;
const TWINS = 0.95;

/** Looks at every pair of claims that have something in common, each by itself, and tells of those that may make one point. */
export function firstLook(material: Material, tell: (a: number, b: number, signs: Signs) => void): void {
  const { profiles } = material;
  const partners = withFacets(profiles, findCandidates(material.meant, material.concepts));
  const { compared, best, others } = compareAll(material, partners);
  const read = signsOf(material, compared.length);
  let i = 0;
  partners.forEach((list, a) => {
    const p = profiles[a] as Profile;
    const compare = read(a);
    for (const b of list) {
      const q = profiles[b] as Profile;
      const [soft, mine, its] = [compared[i] as Soft, best[i] as number, others[i] as number];
      const { share } = soft;
      const least = p.report === q.report ? REPEATS : LEAST_RANK * Math.max(mine, its);
      if (share >= least || floorOf(p, q) > 0) {
        const rank = share === 0 ? 0 : Math.min(1, share / mine, share / its);
        const signs = compare(b, soft, rank);
        const isCrossed = signs.letters >= COPIES && share < TWINS && Math.max(mine, its) >= TWINS;
        if (!isCrossed) tell(a, b, signs);
      }
      i++;
    }
  });
}

/** Each claim and its partners, one after another: how alike they are, and the likeliest pair of either with a claim of the other's report. */
function compareAll({ profiles, kinds, softly }: Material, partners: readonly (readonly number[])[]) {
  const count = partners.reduce((sum, { length }) => sum + length, 0);
  const compared: Soft[] = [];
  const ties: number[][] = profiles.map(() => []);
  const known = pairTable(count);
  const found: Soft[] = [];
  partners.forEach((list, a) => {
    let compare: ReturnType<typeof softly> | undefined;
    for (const b of list) {
      const pair = known.enter(kinds[a] as number, kinds[b] as number);
      if (pair === found.length) {
        compare ??= softly(a);
        found.push(compare(b));
      }
      ties[a]?.push(compared.length, (profiles[b] as Profile).report);
      ties[b]?.push(-1 - compared.length, (profiles[a] as Profile).report);
      compared.push(found[pair] as Soft);
    }
  });
  const shares = Float64Array.from(compared, ({ share }) => share);
  return { compared, ...bestOf(profiles, ties, shares) };
}

/** `ties`: for each claim its pairs (below 0, from -1 down, where it is the second of them), each with the other's report. */
function bestOf(profiles: readonly Profile[], ties: readonly (readonly number[])[], shares: Float64Array) {
  const [best, others] = [new Float64Array(shares.length), new Float64Array(shares.length)];
  const top = new Float64Array(profiles.reduce((most, { report }) => Math.max(most, report + 1), 0));
  for (const mine of ties) {
    for (let k = 0; k < mine.length; k += 2) {
      const [tie, report] = [mine[k] as number, mine[k + 1] as number];
      top[report] = Math.max(top[report] as number, shares[tie < 0 ? -1 - tie : tie] as number);
    }
    for (let k = 0; k < mine.length; k += 2) {
      const [tie, report] = [mine[k] as number, mine[k + 1] as number];
      if (tie < 0) others[-1 - tie] = top[report] as number;
      else best[tie] = top[report] as number;
    }
    for (let k = 1; k < mine.length; k += 2) top[mine[k] as number] = 0;
  }
  return { best, others };
}
