import type { Holder, Sigil, Stemma } from "../model/index.js";
import type { Fact } from "./fact.js";
import { list } from "./list.js";

/** Whom the reports of an entry name for it, the one whom most name first. */
export function holdersOf(facts: readonly Fact[], { namedFor }: Stemma): readonly Holder[] {
  const found = new Map<string, { readonly name: string; readonly reports: Set<Sigil> }>();
  for (const { ref, claim } of facts.toSorted((a, b) => a.ref.report - b.ref.report || a.ref.claim - b.ref.claim)) {
    const holder = namedFor(ref);
    if (holder === null) continue;
    const known = found.get(holder.key) ?? { name: holder.name, reports: new Set() };
    found.set(holder.key, { ...known, reports: known.reports.add(claim.report) });
  }
  return [...found.values()]
    .map(({ name, reports }) => ({ name, reports: [...reports] }))
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** " A and B name the police for it, C the coroner; D names nobody.", empty where none names anybody. */
export function tellHolders(holders: readonly Holder[], reports: readonly Sigil[]): string {
  if (holders.length === 0) return "";
  const verb = (some: readonly Sigil[]) => (some.length === 1 ? "names" : "name");
  const [first, ...others] = holders.slice(0, MOST).map((holder) => ({ ...holder, by: list(holder.reports) }));
  const named = [
    `${first!.by} ${verb(first!.reports)} ${first!.name} for it`,
    ...others.map(({ by, name }) => `${by} ${name}`),
  ];
  const silent = reports.filter((sigil) => holders.every((holder) => !holder.reports.includes(sigil)));
  return ` ${named.join(", ")}${silent.length === 0 ? "" : `; ${list(silent)} ${verb(silent)} nobody`}.`;
}

/** More are not told of in a sentence. */
const MOST = 4;
