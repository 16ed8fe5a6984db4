import type { Ledger, LedgerAttribution, LedgerEntry, Sigil } from "../../model/index.js";

/** One thing said, in the words of every report that has it. The first attribution is the fullest. */
export interface Utterance {
  readonly attributions: readonly LedgerAttribution[];
  readonly entry: LedgerEntry | null;
}

/** Everyone whose words are reported; an unnamed source is known by its description. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly anonymous: boolean;
  readonly roles: readonly string[];
  readonly reports: readonly Sigil[];
  readonly utterances: readonly Utterance[];
}

/** Who said what: named speakers first, each by number of reports, then of utterances, then by name. */
export function speakersOf(ledger: Ledger): readonly Speaker[] {
  const entries = entryOfAttribution(ledger);
  const groups = new Map<string, [LedgerAttribution, number][]>();
  ledger.attributions.forEach((attribution, i) => {
    const key = keyOf(attribution);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), [attribution, i]]);
  });
  return [...groups].map(([key, said]) => toSpeaker(ledger, key, said, entries)).sort(byWeight);
}

/** Keyed by attribution index: the entry that the claims of this attribution's content stand in. */
function entryOfAttribution(ledger: Ledger): ReadonlyMap<number, LedgerEntry> {
  const found = new Map<number, LedgerEntry>();
  for (const entry of ledger.entries)
    for (const { claims } of entry.readings)
      for (const { attribution } of claims)
        if (attribution !== null && !found.has(attribution)) found.set(attribution, entry);
  return found;
}

const sourceOf = ({ source }: LedgerAttribution): string => source.map(({ exact }) => exact).join(" … ");

/** Null when nobody is named: a quotation whose holder can't be told isn't anybody's. */
function keyOf(attribution: LedgerAttribution): string | null {
  if (attribution.speaker !== null && !attribution.anonymous) return attribution.speaker;
  const words = sourceOf(attribution).toLowerCase().replace(/\s+/g, " ").trim();
  return words === "" ? null : `${attribution.anonymous ? "unnamed" : "named"}:${words}`;
}

function toSpeaker(
  ledger: Ledger,
  key: string,
  said: readonly (readonly [LedgerAttribution, number])[],
  entries: ReadonlyMap<number, LedgerEntry>,
): Speaker {
  const entity = ledger.entities.find(({ id }) => id === key);
  const first = (said[0] as readonly [LedgerAttribution, number])[0];
  return {
    key,
    name: entity?.name ?? sourceOf(first),
    anonymous: first.anonymous,
    roles: [...new Set((entity?.roles ?? []).map(({ exact }) => exact))],
    reports: ledger.reports.map(({ sigil }) => sigil).filter((sigil) => said.some(([{ report }]) => report === sigil)),
    utterances: toUtterances(said, entries),
  };
}

function toUtterances(
  said: readonly (readonly [LedgerAttribution, number])[],
  entries: ReadonlyMap<number, LedgerEntry>,
): readonly Utterance[] {
  const groups = new Map<string, { entry: LedgerEntry | null; attributions: LedgerAttribution[] }>();
  for (const [attribution, i] of said) {
    const entry = entries.get(i) ?? null;
    const key = entry?.id ?? `attribution ${i}`;
    const group = groups.get(key) ?? { entry, attributions: [] };
    group.attributions.push(attribution);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Named speakers first, each by number of reports, then of utterances, then by name. */
export const byWeight = (a: Speaker, b: Speaker): number =>
  Number(a.anonymous) - Number(b.anonymous) ||
  b.reports.length - a.reports.length ||
  b.utterances.length - a.utterances.length ||
  (a.name < b.name ? -1 : 1);
