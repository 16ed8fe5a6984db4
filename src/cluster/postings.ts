import type { Profile } from "./profile.js";
import type { Rarity } from "./rarity.js";

/** Finds earlier reports that share rare terms. Reports are numbered in order of arrival. */
export interface Postings {
  readonly add: (number: number, profile: Profile) => void;
  /** Numbers of the reports most worth a closer look, best first. */
  readonly lookUp: (profile: Profile) => readonly number[];
}

/** A report is found by its heaviest terms only, and of each term by its latest reports only: the cost of a look-up has a ceiling. */
const TERMS_INDEXED = 60;
const REPORTS_PER_TERM = 100;
const CANDIDATES = 30;

/** An inverted index from rare terms to the reports that hold them. */
export function createPostings(rarity: Rarity): Postings {
  const lists = new Map<number, number[]>();

  function add(number: number, profile: Profile): void {
    for (const { term } of heaviest(profile, rarity)) {
      const list = lists.get(term) ?? [];
      if (list.length === 0) lists.set(term, list);
      list.push(number);
      if (list.length > 2 * REPORTS_PER_TERM) list.splice(0, REPORTS_PER_TERM);
    }
  }

  function lookUp(profile: Profile): readonly number[] {
    const found = new Map<number, number>();
    for (const { term, weight } of heaviest(profile, rarity)) {
      const gain = weight * rarity.weigh(term);
      for (const number of (lists.get(term) ?? []).slice(-REPORTS_PER_TERM))
        found.set(number, (found.get(number) ?? 0) + gain);
    }
    const ranked = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked.slice(0, CANDIDATES).map(([number]) => number);
  }

  return { add, lookUp };
}

function heaviest(profile: Profile, rarity: Rarity): readonly { term: number; weight: number }[] {
  return Array.from(profile.terms, (term, i) => ({ term, weight: profile.weights[i]! * rarity.weigh(term) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS_INDEXED);
}
