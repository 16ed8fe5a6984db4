import { backgroundCounts, backgroundTexts } from "../lang/en/backgroundCounts.js";

/** How rare terms are among the reports seen. Terms are interned: every term has a small whole number. */
export interface Rarity {
  /** The number of a term, given on first sight. */
  readonly intern: (term: string) => number;
  /** Counts one more report with these terms. */
  readonly see: (terms: Iterable<number>) => void;
  /** log(1 + (N + 1) / (df + ½)): larger is rarer. Steady within an epoch. */
  readonly weigh: (term: number) => number;
  /** Changes whenever weights may have changed, so that what was computed from them can be kept until then. */
  readonly epoch: () => number;
}

/** The background stands for this part of its texts (64 reports): a handful of reports can't tell what is rare, hundreds tell it better. */
const BACKGROUND_SHARE = 0.05;
const BACKGROUND = BACKGROUND_SHARE * backgroundTexts;
/** Weights are renewed when the number of reports has grown by this share: a tenth moves no weight by more than .1. */
const EPOCH_GROWTH = 1.1;

/** Counts of reports by term, growing as reports arrive. */
export function createRarity(): Rarity {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const weights: number[] = [];
  const weighedIn: number[] = [];
  let reports = BACKGROUND;
  let epoch = 0;
  let epochEnds = BACKGROUND * EPOCH_GROWTH;

  function intern(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, seen.length);
    seen.push(BACKGROUND_SHARE * (backgroundCounts.get(term) ?? 0));
    weights.push(0);
    weighedIn.push(-1);
    return seen.length - 1;
  }

  function see(terms: Iterable<number>): void {
    reports++;
    for (const term of terms) seen[term]!++;
    if (reports < epochEnds) return;
    epoch++;
    epochEnds = reports * EPOCH_GROWTH;
  }

  function weigh(term: number): number {
    if (weighedIn[term] !== epoch) {
      weights[term] = Math.log(1 + (reports + 1) / (seen[term]! + 0.5));
      weighedIn[term] = epoch;
    }
    return weights[term]!;
  }

  return { intern, see, weigh, epoch: () => epoch };
}
