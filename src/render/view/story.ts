import type { Claim, Ledger, LedgerEntry, LedgerReport, Reading, Sigil } from "../../model/index.js";
import { ledgerLines } from "./ledgerLines.js";
import type { Line } from "./line.js";
import { reportsOf } from "./names.js";
import { type Speaker, speakersOf } from "./speakers.js";
import { type VoiceOf, voices } from "./voice.js";

/** A claim where the ledger has put it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly entry: LedgerEntry;
  readonly reading: Reading;
}

/** A ledger with the look-ups a page needs, built once. */
export interface StoryView {
  readonly ledger: Ledger;
  /** Put before every id of the page, so that several stories on it don't clash; empty for the only story. */
  readonly prefix: string;
  readonly reports: ReadonlyMap<Sigil, LedgerReport>;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** In text order. */
  readonly claims: ReadonlyMap<Sigil, readonly PlacedClaim[]>;
  /** The words by which each entry is shown, keyed by its id. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly voiceOf: VoiceOf;
  readonly speakers: readonly Speaker[];
  /** Index into `speakers` of whoever an attribution (by index) belongs to. */
  readonly speakerOf: ReadonlyMap<number, number>;
}

export function toStoryView(ledger: Ledger, prefix: string): StoryView {
  const claims = new Map<Sigil, PlacedClaim[]>(ledger.reports.map(({ sigil }) => [sigil, []]));
  for (const entry of ledger.entries)
    for (const reading of entry.readings)
      for (const claim of reading.claims) claims.get(claim.report)?.push({ claim, entry, reading });
  for (const placed of claims.values())
    placed.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  const speakers = speakersOf(ledger);
  return {
    ledger,
    prefix,
    reports: reportsOf(ledger),
    entries: new Map(ledger.entries.map((entry) => [entry.id, entry])),
    claims,
    lines: ledgerLines(ledger, "dimmed"),
    voiceOf: voices(ledger),
    speakers,
    speakerOf: whoseOf(ledger, speakers),
  };
}

function whoseOf({ attributions }: Ledger, speakers: readonly Speaker[]): ReadonlyMap<number, number> {
  const index = new Map(attributions.map((attribution, i) => [attribution, i]));
  const pairs = speakers.flatMap(({ utterances }, speaker) =>
    utterances.flatMap(({ attributions: said }) => said.map((one) => [index.get(one) as number, speaker] as const)),
  );
  return new Map(pairs);
}
