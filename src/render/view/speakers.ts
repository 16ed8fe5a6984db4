import type { Ledger, LedgerAttribution, LedgerEntry, LedgerSpeaker, Sigil } from "../../model/index.js";

/** One thing said, in the words of every report that has it. The first attribution tells it best. */
export interface Utterance {
  readonly attributions: readonly LedgerAttribution[];
  /** The most important entry in which it stands. */
  readonly entry: LedgerEntry | null;
}

/** Everyone whose words are reported; an unnamed source is known by its description. */
export interface Speaker {
  /** The id of its entity, else its own. */
  readonly key: string;
  readonly kind: LedgerSpeaker["kind"];
  readonly name: string;
  readonly anonymous: boolean;
  readonly roles: readonly string[];
  readonly via: readonly string[];
  readonly reports: readonly Sigil[];
  readonly utterances: readonly Utterance[];
}

/** Who said what, with the attributions and entries themselves, in the order of the ledger. */
export function speakersOf({ speakers, attributions, entries }: Ledger): readonly Speaker[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return speakers.map(({ id, kind, name, entity, role, via, reports, utterances }) => ({
    key: entity ?? id,
    kind,
    name,
    anonymous: kind === "unnamed",
    roles: role === null ? [] : [role.exact],
    via,
    reports,
    utterances: utterances.map((utterance) => ({
      attributions: utterance.attributions.flatMap((index) => attributions[index] ?? []),
      entry: byId.get(utterance.entries[0] ?? "") ?? null,
    })),
  }));
}
