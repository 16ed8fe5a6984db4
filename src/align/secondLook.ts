import type { Link } from "./group.js";
import type { Profile } from "./profile.js";

/** What the other pairs of a story say about a pair, once each has been looked at by itself. */
export interface Surroundings {
  /** Log odds of the first look. */
  readonly first: number;
  /** Log odds of the likeliest other partner that either has in the other's report: the less likely one of the two, then the likelier. */
  readonly rival: number;
  readonly rivals: number;
  /** How surely some claim of a third report makes the same point as both. */
  readonly third: number;
  /** How many claims of other reports do. */
  readonly thirds: number;
  /** How surely each has a partner in third reports that isn't one of the other. */
  readonly apart: number;
  /** The likeliest pair among the sentences beside theirs. */
  readonly beside: number;
  /** The likeliest other pair of claims of the same two sentences. */
  readonly within: number;
}

export const SURROUNDINGS: readonly (keyof Surroundings)[] = [
  "first",
  "rival",
  "rivals",
  "third",
  "thirds",
  "apart",
  "beside",
  "within",
];

/** Partners less likely than this tell nothing of third claims. */
const LEAST = 0.1;

/** Reads the surroundings of every link. `links` are pairs of claims of different reports, scored by the first look. */
export function lookAgain(
  profiles: readonly Profile[],
  sentenceOf: Int32Array,
  links: readonly Link[],
): readonly Surroundings[] {
  const partners = partnersOf(profiles.length, links);
  const reportOf = (claim: number): number => (profiles[claim] as Profile).report;
  const top = topPartners(partners, reportOf);
  const likely = top.map((list) => [...list].flatMap(([, best]) => (best.score >= LEAST ? [best] : [])));
  const pairs = sentencePairs(sentenceOf, profiles, links);
  return links.map(({ a, b, score }) => {
    const rivals = [rivalOf(top, a, reportOf(b), score), rivalOf(top, b, reportOf(a), score)].map(logit);
    const thirds = [thirdsOf(likely, partners, reportOf, a, b), thirdsOf(likely, partners, reportOf, b, a)];
    return {
      first: logit(score),
      rival: Math.min(...rivals),
      rivals: Math.max(...rivals),
      third: Math.sqrt(Math.max(...thirds.map(({ most }) => most))),
      thirds: Math.log1p(thirds.reduce((sum, { all }) => sum + all, 0)),
      apart: Math.min(...thirds.map(({ apart }) => apart)),
      beside: pairs.beside(a, b),
      within: pairs.within(a, b, score),
    };
  });
}

export const logit = (p: number): number => {
  const q = Math.min(1 - 1e-4, Math.max(1e-3, p));
  return Math.log(q / (1 - q));
};

type Partners = readonly ReadonlyMap<number, number>[];

function partnersOf(count: number, links: readonly Link[]): Partners {
  const partners = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of links) {
    partners[a]?.set(b, score);
    partners[b]?.set(a, score);
  }
  return partners;
}

interface Top {
  readonly claim: number;
  readonly score: number;
  readonly next: number;
}

/** For each claim and report the likeliest partner there, and how likely the next is. */
function topPartners(partners: Partners, reportOf: (claim: number) => number): readonly ReadonlyMap<number, Top>[] {
  return partners.map((list) => {
    const top = new Map<number, Top>();
    for (const [claim, score] of list) {
      const known = top.get(reportOf(claim));
      if (known === undefined || score > known.score || (score === known.score && claim < known.claim))
        top.set(reportOf(claim), { claim, score, next: known?.score ?? 0 });
      else if (score > known.next) top.set(reportOf(claim), { ...known, next: score });
    }
    return top;
  });
}

function rivalOf(top: readonly ReadonlyMap<number, Top>[], claim: number, report: number, score: number): number {
  const best = top[claim]?.get(report);
  return best === undefined ? 0 : best.score > score ? best.score : best.next;
}

/** What the partners that `a` has in third reports say of `b`. */
function thirdsOf(
  likely: readonly (readonly Top[])[],
  partners: Partners,
  reportOf: (claim: number) => number,
  a: number,
  b: number,
) {
  let [most, all, apart] = [0, 0, 0];
  for (const { claim, score } of likely[a] as readonly Top[]) {
    if (reportOf(claim) === reportOf(b)) continue;
    const other = partners[b]?.get(claim) ?? 0;
    most = Math.max(most, score * other);
    all += score * other;
    apart = Math.max(apart, score * (1 - other));
  }
  return { most, all, apart };
}

const BESIDE = [
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const;

function sentencePairs(sentenceOf: Int32Array, profiles: readonly Profile[], links: readonly Link[]) {
  const size = sentenceOf.reduce((most, sentence) => Math.max(most, sentence), 0) + 3;
  const rows = (claim: number): number =>
    (profiles[claim] as Profile).report * size + (sentenceOf[claim] as number) + 1;
  const keyOf = (x: number, y: number): number => Math.min(x, y) * 2 ** 26 + Math.max(x, y);
  const best = new Map<number, readonly [number, number]>();
  for (const { a, b, score } of links) {
    const key = keyOf(rows(a), rows(b));
    const [first, next] = best.get(key) ?? [0, 0];
    best.set(key, score > first ? [score, first] : [first, Math.max(next, score)]);
  }
  const at = (x: number, y: number): number => best.get(keyOf(x, y))?.[0] ?? 0;
  return {
    beside: (a: number, b: number) => Math.max(...BESIDE.map(([i, j]) => at(rows(a) + i, rows(b) + j))),
    within: (a: number, b: number, score: number) => {
      const [first, next] = best.get(keyOf(rows(a), rows(b))) ?? [0, 0];
      return first > score ? first : next;
    },
  };
}
