import type { Link } from "./group.js";
import { pairTable } from "./pairTable.js";
import type { Profile } from "./profile.js";

/** What the other pairs of a story say about a pair, once each has been looked at by itself. */
export interface Surroundings {
  /** Log odds of the first look. */
  readonly first: number;
  /** Log odds of the likeliest other partner that either has in the other's report. */
  readonly rival: number;
  /** How surely some claim of a third report makes the same point as both. */
  readonly third: number;
  /** How surely each has a partner in third reports that isn't one of the other. */
  readonly apart: number;
  /** The likeliest pair among the sentences beside theirs. */
  readonly beside: number;
  /** The likeliest other pair of claims of the same two sentences. */
  readonly within: number;
}

export const SURROUNDINGS: readonly (keyof Surroundings)[] = ["first", "rival", "third", "apart", "beside", "within"];

/** Partners less likely than this tell nothing of third claims. */
const LEAST = 0.1;

/** Reads the surroundings of every link. `links` are pairs of claims of different reports, scored by the first look. */
export function lookAgain(
  profiles: readonly Profile[],
  sentenceOf: Int32Array,
  links: readonly Link[],
): readonly Surroundings[] {
  const reports = Int32Array.from(profiles, ({ report }) => report);
  const ties = tiesOf(reports, links);
  const { rivals, likely } = bestIn(reports, ties);
  const thirds = thirdsOf(reports, ties, likely, links.length);
  const pairs = sentencePairs(sentenceOf, profiles, links);
  return links.map(({ a, b, score }, i) => ({
    first: logit(score),
    rival: logit(Math.max(rivals[2 * i] as number, rivals[2 * i + 1] as number)),
    third: Math.sqrt(thirds.most[i] as number),
    apart: thirds.apart[i] as number,
    beside: pairs.beside(a, b),
    within: pairs.within(a, b, score),
  }));
}

export const logit = (p: number): number => {
  const q = Math.min(1 - 1e-4, Math.max(1e-3, p));
  return Math.log(q / (1 - q));
};

/** A link as one of its claims sees it. */
interface Tie {
  readonly other: number;
  readonly report: number;
  readonly score: number;
  /** The link's number, and whether the claim is its `a` (0) or its `b` (1). */
  readonly link: number;
  readonly side: 0 | 1;
}

function tiesOf(reports: Int32Array, links: readonly Link[]): readonly (readonly Tie[])[] {
  const ties = Array.from(reports, (): Tie[] => []);
  links.forEach(({ a, b, score }, link) => {
    ties[a]?.push({ other: b, report: reports[b] as number, score, link, side: 0 });
    ties[b]?.push({ other: a, report: reports[a] as number, score, link, side: 1 });
  });
  return ties;
}

const spanOf = (numbers: Int32Array): number => numbers.reduce((most, n) => Math.max(most, n + 1), 0);

/**
 * For each link, seen from either claim, how likely that claim's likeliest other partner in the other's report is; and for each claim
 * the likeliest partner in each report, where it is likely enough.
 */
function bestIn(reports: Int32Array, ties: readonly (readonly Tie[])[]) {
  const rivals: number[] = [];
  const top = new Array<Tie | undefined>(spanOf(reports)).fill(undefined);
  const next = new Float64Array(top.length);
  const likely = ties.map((mine) => {
    for (const tie of mine) {
      const known = top[tie.report];
      const isBest = known === undefined || tie.score > known.score;
      if (isBest || (tie.score === known.score && tie.other < known.other)) {
        next[tie.report] = known?.score ?? 0;
        top[tie.report] = tie;
      } else next[tie.report] = Math.max(next[tie.report] as number, tie.score);
    }
    for (const { report, score, link, side } of mine) {
      const best = top[report]?.score as number;
      rivals[2 * link + side] = best > score ? best : (next[report] as number);
    }
    const found = mine.filter((tie) => top[tie.report] === tie && tie.score >= LEAST);
    for (const { report } of mine) [top[report], next[report]] = [undefined, 0];
    return found;
  });
  return { rivals, likely };
}

/** What the partners that each of two claims has in third reports say of the other, by link. */
function thirdsOf(
  reports: Int32Array,
  ties: readonly (readonly Tie[])[],
  likely: readonly (readonly Tie[])[],
  count: number,
) {
  const [most, apart] = [new Float64Array(count), new Float64Array(count).fill(1)];
  const scores = new Float64Array(ties.length);
  ties.forEach((mine, b) => {
    for (const { other, score } of mine) scores[other] = score;
    for (const { other: a, link } of mine) {
      let [here, away] = [most[link] as number, 0];
      for (const third of likely[a] as readonly Tie[]) {
        if (third.report === reports[b]) continue;
        here = Math.max(here, third.score * (scores[third.other] as number));
        away = Math.max(away, third.score * (1 - (scores[third.other] as number)));
      }
      most[link] = here;
      apart[link] = Math.min(apart[link] as number, away);
    }
    for (const { other } of mine) scores[other] = 0;
  });
  return { most, apart };
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

/** The likeliest pair, and the next, of claims of each two sentences. */
function sentencePairs(sentenceOf: Int32Array, profiles: readonly Profile[], links: readonly Link[]) {
  const size = spanOf(sentenceOf) + 2;
  const rows = Int32Array.from(profiles, ({ report }, claim) => report * size + (sentenceOf[claim] as number) + 1);
  const table = pairTable(links.length);
  const [first, next] = [new Float64Array(links.length), new Float64Array(links.length)];
  const find = (a: number, b: number, i: number, j: number): number =>
    table.find((rows[a] as number) + i, (rows[b] as number) + j);
  for (const { a, b, score } of links) {
    const at = table.enter(rows[a] as number, rows[b] as number);
    const best = first[at] as number;
    next[at] = score > best ? best : Math.max(next[at] as number, score);
    first[at] = Math.max(best, score);
  }
  return {
    beside: (a: number, b: number): number => {
      let best = 0;
      for (const [i, j] of BESIDE) best = Math.max(best, first[find(a, b, i, j)] ?? 0);
      return best;
    },
    within: (a: number, b: number, score: number): number => {
      const at = find(a, b, 0, 0);
      return (first[at] as number) > score ? (first[at] as number) : (next[at] as number);
    },
  };
}
