import type { Claim, Edition, Ledger, LedgerEntry, Reading, Span } from "../../src/model/index.js";

/** What an invented story must come out as; see examples/README.md. */
export interface Expected {
  readonly reports: readonly string[];
  readonly origins: readonly (readonly string[])[];
  readonly lost: readonly string[];
  readonly derivations: readonly (readonly [string, string])[];
  readonly entries: readonly ExpectedEntry[];
  readonly apart: readonly (readonly [string, string])[];
  readonly quiet: readonly (readonly [string, string])[];
}

interface ExpectedEntry {
  readonly point: string;
  readonly standing: string;
  readonly conflicts: readonly string[];
  readonly readings: readonly (readonly string[])[];
}

interface Place extends Span {
  readonly sigil: string;
}

/** A derivation of this certainty is one that the edition asserts. */
const ASSERTED = 0.5;

/** What of the expectations does not hold, one sentence each; empty when all hold. */
export function unmet(edition: Edition, expected: Expected): readonly string[] {
  const [story, ...others] = edition.stories;
  if (story === undefined || others.length > 0) return [`There are ${edition.stories.length} stories, not one.`];
  const sigils = new Map(expected.reports.map((name) => [name, sigilOf(story, name)]));
  const missing = expected.reports.filter((name) => sigils.get(name) === undefined);
  if (missing.length > 0) return missing.map((name) => `There is no report ${name}.`);
  const names = new Map([...sigils].map(([name, sigil]) => [sigil as string, name]));
  return [
    ...unmetOrigins(story, expected, names),
    ...unmetDerivations(story, expected, names),
    ...expected.entries.flatMap((entry) => unmetEntry(story, entry, sigils)),
    ...expected.apart
      .filter(([a, b]) => together(story, place(story, sigils, a), place(story, sigils, b)))
      .map(([a, b]) => `"${a}" and "${b}" stand in one entry.`),
    ...expected.quiet
      .filter(([a, b]) => opposed(story, place(story, sigils, a), place(story, sigils, b)))
      .map(([a, b]) => `"${a}" is held against "${b}".`),
  ];
}

/** Every invented report lies at `https://<name>.example/…`. */
function sigilOf(story: Ledger, name: string): string | undefined {
  return story.reports.find(({ url }) => url?.startsWith(`https://${name}.example/`))?.sigil;
}

function place(story: Ledger, sigils: ReadonlyMap<string, string | undefined>, reference: string): Place {
  const [name, words] = reference.split(/: (.*)/s) as [string, string];
  const report = story.reports.find(({ sigil }) => sigil === sigils.get(name));
  const start = report?.text.indexOf(words) ?? -1;
  if (report === undefined || start < 0)
    throw new Error(`expected.json speaks of words that are not there: "${reference}".`);
  return { sigil: report.sigil, start, end: start + words.length };
}

/** Claims that hold the words, or the larger part of them. */
function stands(claim: Claim, { sigil, start, end }: Place): boolean {
  const common = Math.min(claim.end, end) - Math.max(claim.start, start);
  return (
    claim.report === sigil &&
    common > (end - start) / 2 &&
    !claim.except.some((hole) => hole.start <= start && end <= hole.end)
  );
}

const holds = (reading: Reading, at: Place): boolean => reading.claims.some((claim) => stands(claim, at));
const readingOf = (entry: LedgerEntry, at: Place): number => entry.readings.findIndex((reading) => holds(reading, at));

function together(story: Ledger, a: Place, b: Place): boolean {
  return story.entries.some((entry) => {
    const claims = entry.readings.flatMap((reading) => reading.claims);
    const [withA, withB] = [claims.filter((claim) => stands(claim, a)), claims.filter((claim) => stands(claim, b))];
    return withA.some((one) => withB.some((other) => one.id !== other.id));
  });
}

function opposed(story: Ledger, a: Place, b: Place): boolean {
  return story.entries.some((entry) => {
    const [one, other] = [readingOf(entry, a), readingOf(entry, b)];
    return (
      one >= 0 &&
      other >= 0 &&
      one !== other &&
      entry.conflicts.some(({ readings }) => readings.includes(one) && readings.includes(other))
    );
  });
}

function unmetOrigins(story: Ledger, expected: Expected, names: ReadonlyMap<string, string>): readonly string[] {
  const groups = story.origins.map(({ reports }) =>
    reports
      .map((sigil) => names.get(sigil) ?? sigil)
      .sort()
      .join(" + "),
  );
  const lost = story.origins.flatMap((origin) => origin.lost ?? []);
  const wanted = expected.origins.map((group) => [...group].sort().join(" + "));
  return [
    ...wanted
      .filter((group) => !groups.includes(group))
      .map((group) => `${group} is no origin; there are ${groups.join("; ")}.`),
    ...(groups.length === wanted.length
      ? []
      : [`There are ${groups.length} origins, not ${wanted.length}: ${groups.join("; ")}.`]),
    ...expected.lost
      .filter((name) => !lost.includes(name))
      .map((name) => `${name} is not among the lost origins (${lost.join(", ")}).`),
  ];
}

function unmetDerivations(story: Ledger, expected: Expected, names: ReadonlyMap<string, string>): readonly string[] {
  const nameOf = (end: string) => names.get(end) ?? story.origins.find(({ id }) => id === end)?.lost ?? end;
  const found = story.derivations
    .filter(({ certainty }) => certainty >= ASSERTED)
    .map(({ later, earlier }) => `${nameOf(later)} from ${nameOf(earlier)}`);
  const wanted = expected.derivations.map(([later, earlier]) => `${later} from ${earlier}`);
  return [
    ...wanted.filter((link) => !found.includes(link)).map((link) => `${link} is not found.`),
    ...found.filter((link) => !wanted.includes(link)).map((link) => `${link} is found, and should not be.`),
  ];
}

function unmetEntry(
  story: Ledger,
  expected: ExpectedEntry,
  sigils: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const readings = expected.readings.map((reading) => reading.map((reference) => place(story, sigils, reference)));
  const first = readings[0]?.[0] as Place;
  const candidates = story.entries.filter((entry) => readingOf(entry, first) >= 0);
  const verdicts = candidates.map((entry) => unmetIn(entry, expected, readings)).sort((a, b) => a.length - b.length);
  return (verdicts[0] ?? [`the words are in no entry`]).map((text) => `${expected.point}: ${text}.`);
}

function unmetIn(
  entry: LedgerEntry,
  expected: ExpectedEntry,
  readings: readonly (readonly Place[])[],
): readonly string[] {
  const found = readings.map((reading) => reading.map((at) => readingOf(entry, at)));
  const kinds = [...new Set(entry.conflicts.map(({ kind }) => kind))].sort().join(", ");
  const wanted = [...expected.conflicts].sort().join(", ");
  return [
    ...found.flatMap((numbers, i) =>
      numbers.flatMap((n, k) => (n < 0 ? [`"${expected.readings[i]?.[k]}" is not in the entry`] : [])),
    ),
    ...found.flatMap((numbers, i) =>
      new Set(numbers.filter((n) => n >= 0)).size > 1 ? [`reading ${i + 1} is several readings`] : [],
    ),
    ...(new Set(found.map((numbers) => numbers[0])).size < found.length ? ["different readings are one reading"] : []),
    ...(entry.standing === expected.standing ? [] : [`its standing is ${entry.standing}, not ${expected.standing}`]),
    ...(kinds === wanted ? [] : [`its conflicts are [${kinds}], not [${wanted}]`]),
  ];
}
