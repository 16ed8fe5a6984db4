import { type Alignment, type ClaimRef, claimKey, type Origin } from "../model/index.js";
import { passingClaims } from "./inPassing.js";
import type { Findings } from "./lineage.js";
import type { Roots } from "./origins.js";
import { type Lost, lostKey, type Parent } from "./parent.js";
import { sharedWords } from "./sharedWords.js";

/** What only single claims came through. */
export interface Channels {
  readonly channels: readonly Origin[];
  /** The ids of the channels and origins of a claim that came through another than its report as a whole; null for all others. */
  readonly of: (ref: ClaimRef) => readonly string[] | null;
}

/** A claim and what it came through: another report at hand, or a lost ancestor. */
export interface Passage {
  readonly ref: ClaimRef;
  readonly of: Parent["of"];
}

/** An outlet that is named is as good as certain; whether two heard one statement of a body's less so than of a person's. */
const CERTAINTY = { outlet: 0.9, statement: 0.8 };

/**
 * Claims that didn't come the way their report came: those of sentences that credit an outlet in passing, then those that several
 * reports have from one and the same speaker, who is the deeper source.
 */
export function findChannels(
  findings: Findings,
  parents: readonly Parent[],
  roots: Roots,
  through: (ref: ClaimRef) => readonly string[],
  { groups, guests }: Alignment,
): Channels {
  const points = groups.map((group, g) => [...group, ...(guests[g] ?? [])]);
  const passages = [...passingClaims(findings, parents), ...sharedWords(findings, through, points)];
  const known = new Map(
    parents.flatMap((parent) => ("lost" in parent.of ? [[lostKey(parent.of), parent] as const] : [])),
  );
  const ids = new Map<string, string>();
  const lost = new Map<string, { readonly of: Lost; readonly reports: Set<number> }>();
  const found = new Map<string, readonly string[]>();
  for (const { ref, of } of passages) found.set(claimKey(ref), idsOf(ref, of));

  function idsOf({ report }: ClaimRef, of: Parent["of"]): readonly string[] {
    if ("report" in of) return roots.main(of.report);
    const key = lostKey(of);
    const parent = known.get(key);
    const asOrigin = parent === undefined ? [] : roots.through(parent);
    if (asOrigin.length > 0) return asOrigin;
    const id = ids.get(key) ?? `c${ids.size + 1}`;
    ids.set(key, id);
    lost.set(id, { of: lost.get(id)?.of ?? of, reports: (lost.get(id)?.reports ?? new Set()).add(report) });
    return [id];
  }

  const used = new Set([...found.values()].flat());
  const channels = [...lost]
    .filter(([id]) => used.has(id))
    .map(([id, { of, reports }]): Origin => {
      const kind = of.statement === undefined ? "outlet" : "statement";
      const sigils = findings.reports.filter((_, i) => reports.has(i)).map(({ sigil }) => sigil);
      return { id, kind, reports: sigils, lost: of.lost, certainty: CERTAINTY[kind] };
    });
  return { channels, of: (ref) => found.get(claimKey(ref)) ?? null };
}
