import { type Alignment, claimKey, type Derivation } from "../model/index.js";
import type { Findings } from "./lineage.js";
import { TAKEN_OVER } from "./parent.js";
import { type Told, toldBy } from "./told.js";

/** What a later report added to an earlier one and what it left out. */
export type Changes = (child: number, parent: number) => Pick<Derivation, "added" | "leftOut">;

/** Tells claims with no counterpart in the other report, neither in their group nor in an alike sentence nor as part of a longer one. */
export function readChanges({ reports, bodies, kinship }: Findings, { groups, guests }: Alignment): Changes {
  const partners = partnersOf(groups.map((group, g) => [...group, ...(guests[g] ?? [])]));
  const tellings = new Map<number, Told>();
  const toldIn = (report: number): Told => {
    const told = tellings.get(report) ?? toldBy(reports[report]!);
    tellings.set(report, told);
    return told;
  };
  const alone = (report: number, other: number, best: Float64Array | undefined): readonly string[] => {
    const { passages } = bodies[report]!;
    const alike = new Map(passages.map(({ sentence }, i) => [sentence, (best?.[i] ?? 0) >= TAKEN_OVER]));
    return reports[report]!.claims.flatMap(({ sentence }, claim) =>
      alike.get(sentence) !== false ||
      partners.get(claimKey({ report, claim }))?.has(other) === true ||
      toldIn(other).holds(toldIn(report).words(claim))
        ? []
        : [`${reports[report]!.sigil}${claim}`],
    );
  };
  return (child, parent) => {
    const resemblance = kinship.resemblance(child, parent);
    return {
      added: alone(child, parent, resemblance?.best[0]),
      leftOut: alone(parent, child, resemblance?.best[1]),
    };
  };
}

/** For each claim the reports that make the same point. */
function partnersOf(groups: Alignment["groups"]): ReadonlyMap<string, ReadonlySet<number>> {
  const partners = new Map<string, ReadonlySet<number>>();
  for (const group of groups) {
    const reports = new Set(group.map(({ report }) => report));
    if (reports.size > 1)
      for (const ref of group)
        partners.set(claimKey(ref), new Set([...(partners.get(claimKey(ref)) ?? []), ...reports]));
  }
  return partners;
}
