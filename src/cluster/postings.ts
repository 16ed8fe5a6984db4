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
  const gains: number[] = []; // of each report, in this look-up; back to nought after it

  function add(number: number, profile: Profile): void {
    gains[number] = 0;
    for (const { term } of heaviest(profile, rarity)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [number]);
      else if (list.push(number) > 2 * REPORTS_PER_TERM) list.splice(0, REPORTS_PER_TERM);
    }
  }

  function lookUp(profile: Profile): readonly number[] {
    const found: number[] = [];
    for (const { term, weight } of heaviest(profile, rarity)) {
      const list = lists.get(term);
      if (list === undefined) continue;
      const gain = weight * rarity.weigh(term);
      for (let i = Math.max(0, list.length - REPORTS_PER_TERM); i < list.length; i++) {
        const number = list[i]!;
        if (gains[number] === 0) found.push(number);
        gains[number]! += gain;
      }
    }
    const best = found.sort((a, b) => gains[b]! - gains[a]! || a - b).slice(0, CANDIDATES);
    for (const number of found) gains[number] = 0;
    return best;
  }

  return { add, lookUp };
}

const kept = new WeakMap<Profile, readonly { term: number; weight: number }[]>();

/** The terms by which a report is found; as they weighed when it came, so that it is found by what it was looked up by. */
function heaviest(profile: Profile, rarity: Rarity): readonly { term: number; weight: number }[] {
  const known = kept.get(profile);
  if (known !== undefined) return known;
  const terms = Array.from(profile.terms, (term, i) => ({ term, weight: profile.weights[i]! * rarity.weigh(term) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS_INDEXED);
  kept.set(profile, terms);
  return terms;
}
