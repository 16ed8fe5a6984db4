import type { Claim, Edition, Ledger, LedgerEntry, LedgerReport } from "../../src/model/index.js";
import { EDITION } from "./fixture.js";

const [REPORTS, SENTENCES] = [100, 30];
/** Every fifth sentence is one that other reports have too. */
const SHARED = 5;

const sigilOf = (n: number): string =>
  (n < 26 ? "" : String.fromCharCode(64 + Math.floor(n / 26))) + String.fromCharCode(65 + (n % 26));

const sentenceOf = (report: number, n: number): string =>
  n % SHARED === 0
    ? `The water stood ${(n / SHARED) * 10 + (report % 3)} centimetres high in the streets of the lower town that evening.`
    : `Household ${report * SENTENCES + n} of the lower town was brought to the school on the hill, the fire brigade said.`;

/** An invented story of a hundred reports and 2,406 entries: what nobody makes by hand, and some story will be. */
export function hundredReports(): Edition {
  const [model] = EDITION.stories as [Ledger];
  const reports = Array.from({ length: REPORTS }, (_, n) => reportOf(model, n));
  const claims = reports.flatMap((report, r) =>
    report.sentences.map((_, n) => ({
      claim: claimOf(model, report, n),
      key: n % SHARED === 0 ? `${n}` : `${r} ${n}`,
    })),
  );
  const groups = new Map<string, Claim[]>();
  for (const { claim, key } of claims) groups.set(key, [...(groups.get(key) ?? []), claim]);
  const entries = [...groups.values()].sort((a, b) => b.length - a.length).map((group, n) => entryOf(model, group, n));
  const origins = reports.map(({ sigil }) => ({
    id: `o${sigil}`,
    kind: "report" as const,
    reports: [sigil],
    lost: null,
    certainty: 0.9,
  }));
  const story = { ...model, reports, entries, origins, derivations: [], attributions: [], timeline: [] };
  return { ...EDITION, stories: [story], unread: [] };
}

function reportOf(model: Ledger, n: number): LedgerReport {
  const sentences = Array.from({ length: SENTENCES }, (_, k) => sentenceOf(n, k));
  const places = sentences.map((sentence, k) => {
    const start = sentences.slice(0, k).reduce((sum, { length }) => sum + length + 1, 0);
    return { start, end: start + sentence.length };
  });
  return {
    ...(model.reports[0] as LedgerReport),
    sigil: sigilOf(n),
    id: String(n).padStart(16, "0"),
    title: null,
    headline: null,
    furniture: [],
    problems: [],
    text: sentences.join("\n"),
    sentences: places,
  };
}

function claimOf(model: Ledger, { sigil, text, sentences }: LedgerReport, sentence: number): Claim {
  const base = model.entries[0]?.readings[0]?.claims[0] as Claim;
  const place = sentences[sentence] as { readonly start: number; readonly end: number };
  const end = place.end - 1;
  const quoted = { report: sigil, start: place.start, end, exact: text.slice(place.start, end) };
  return { ...base, ...quoted, id: `${sigil}${sentence}`, sentence, quantities: [], timexes: [], polarity: "positive" };
}

function entryOf(model: Ledger, claims: readonly Claim[], n: number): LedgerEntry {
  const reports = claims.map(({ report }) => report);
  const standing = reports.length > 1 ? "agreed" : "single";
  return {
    ...(model.entries[8] as LedgerEntry),
    id: `e${n + 1}`,
    topic: `point ${n + 1}`,
    standing,
    readings: [{ value: claims[0]?.exact ?? "", claims, reports, origins: reports.map((sigil) => `o${sigil}`) }],
    holders: [],
    missingFrom: Array.from({ length: REPORTS }, (_, r) => sigilOf(r)).filter((sigil) => !reports.includes(sigil)),
    why: { rule: standing, text: `${reports.length} reports have it.`, evidence: [] },
  };
}
