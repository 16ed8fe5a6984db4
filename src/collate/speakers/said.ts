import { conceptOf } from "../../lang/en/concept.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Ledger, LedgerAttribution } from "../../model/index.js";

/** The parts of a ledger from which it is told who said what. */
export type Heard = Pick<Ledger, "reports" | "entities" | "attributions" | "entries" | "origins" | "derivations">;

/** An attribution that says something, with what tells it from others. */
export interface Said {
  /** Index into the story's attributions. */
  readonly index: number;
  readonly attribution: LedgerAttribution;
  /** Ids of the entries in which its claims stand, the most important first. */
  readonly entries: readonly string[];
  /** Concepts of what is said. */
  readonly concepts: ReadonlySet<string>;
}

/** Attributions that state something: of "the minister announced the plan" nobody can tell what was said. */
export function statedIn({ attributions, entries }: Heard): readonly Said[] {
  const homes = new Map<number, string[]>();
  for (const { id, readings } of entries)
    for (const { attribution } of readings.flatMap(({ claims }) => claims)) {
      if (attribution === null) continue;
      const home = homes.get(attribution) ?? [];
      if (!home.includes(id)) home.push(id);
      homes.set(attribution, home);
    }
  return attributions.flatMap((attribution, index) => {
    const said = { index, attribution, entries: homes.get(index) ?? [], concepts: conceptsOf(attribution) };
    return states(said) ? [said] : [];
  });
}

/** A quotation states by being one; indirect speech when a claim stands in it. */
const states = ({ attribution: { kind }, entries, concepts }: Said): boolean =>
  kind === "direct" ? concepts.size > 0 : entries.length > 0 && concepts.size > 1;

const conceptsOf = ({ content }: LedgerAttribution): ReadonlySet<string> =>
  new Set(
    content
      .flatMap(({ exact }) => exact.match(/\p{L}[\p{L}'’]*|\d[\d.,]*\d|\d/gu) ?? [])
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word.toLowerCase()))
      .map(conceptOf),
  );

/** Words of each in the other, of the shorter. */
export function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly shared: number; readonly share: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const concept of small) if (large.has(concept)) shared++;
  return { shared, share: shared / Math.max(1, small.size) };
}
