import type { Draft } from "./entry.js";
import type { Fact } from "./fact.js";
import { isContent } from "./rarity.js";

/** Share of a claim's words that a claim of another report has, from which the entry of both tells all of it that matters. */
const MOSTLY = 0.5;

/**
 * Entries without those that only say again what another says: a claim may stand in several entries, for its figure and for
 * the rest, and what stands there alone or with the same others and the same values would count one agreement twice.
 */
export function withoutCopies(drafts: readonly Draft[]): readonly Draft[] {
  const homes = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { claim } of draft.facts) {
      const home = homes.get(claim.id);
      if (home === undefined) homes.set(claim.id, [draft]);
      else if (!home.includes(draft)) home.push(draft);
    }
  const gone = new Set<Draft>();
  for (const draft of drafts.toSorted((a, b) => a.facts.length - b.facts.length)) {
    const others = homes.get(draft.facts[0]?.claim.id ?? "") ?? [];
    if (others.some((other) => other !== draft && !gone.has(other) && isCopy(draft, other))) gone.add(draft);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function isCopy(draft: Draft, of: Draft): boolean {
  const ids = new Set(of.facts.map(({ claim }) => claim.id));
  if (!draft.facts.every(({ claim }) => ids.has(claim.id))) return false;
  if (!isWhole(draft) && isWhole(of)) return false;
  if (draft.conflicts.some(({ kind }) => !of.conflicts.some((conflict) => conflict.kind === kind))) return false;
  if (isWhole(draft) && draft.readings.every((reading) => hasValue(of, reading.value))) return true;
  if (draft.facts.every((fact) => of.facts.some((other) => isSameFigure(fact, other)))) return true;
  if (draft.standing !== "single") return false;
  return isWhole(draft) && of.facts.length === draft.facts.length
    ? !isWhole(of)
    : draft.facts.every((fact) => isToldIn(fact, of));
}

/** Figures counted from people told of one by one have no place of their own: what became of them tells them apart. */
const isSameFigure = (a: Fact, b: Fact): boolean =>
  a.claim.id === b.claim.id &&
  a.focus !== null &&
  a.focus.fate === b.focus?.fate &&
  a.focus.quantity.start === b.focus?.quantity.start &&
  a.focus.quantity.maxValue === b.focus?.quantity.maxValue;

/** Whether its claims are looked at as a whole, not for one figure or in one respect. */
const isWhole = ({ facts }: Draft): boolean => facts.every(({ focus, lens }) => focus === null && lens === null);

const hasValue = ({ readings }: Draft, value: string): boolean => readings.some((reading) => reading.value === value);

/** Whether another report tells most of a claim in an entry. */
function isToldIn(fact: Fact, { facts }: Draft): boolean {
  const concepts = conceptsOf(fact);
  return facts.some((other) => {
    if (other.ref.report === fact.ref.report) return false;
    const theirs = conceptsOf(other);
    return [...concepts].filter((concept) => theirs.has(concept)).length >= MOSTLY * concepts.size;
  });
}

const conceptsOf = ({ words }: Fact): ReadonlySet<string> =>
  new Set(words.filter(isContent).map(({ concept }) => concept));
