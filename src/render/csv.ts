import { stringify } from "csv-stringify/sync";
import type { Claim, Edition, Ledger, LedgerEntry, Reading } from "../model/index.js";
import { legible } from "./view/legible.js";
import { fileOf, outletOf, reportOf } from "./view/names.js";
import { speakerNames } from "./view/voice.js";

const COLUMNS = [
  "story",
  "entry",
  "topic",
  "kind",
  "standing",
  "differs_in",
  "entry_reports",
  "entry_origins",
  "reading",
  "value",
  "min",
  "max",
  "unit",
  "claim",
  "report",
  "publisher",
  "published",
  "url",
  "sentence",
  "start",
  "end",
  "exact",
  "speaker",
  "polarity",
  "modality",
  "reports",
  "origins",
  "missing_from",
  "reason",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * One row a claim, with a heading row; counts and figures in cells of their own, so that they can be reckoned with. RFC 4180, lines end in CRLF. Cells that a spreadsheet would run as a formula
 * are printed after an apostrophe.
 */
export function renderCsv({ stories }: Edition): string {
  const rows = stories.flatMap((ledger) => {
    const speakers = speakerNames(ledger);
    return ledger.entries.flatMap((entry) => entryRows(ledger, entry, speakers));
  });
  return stringify(rows, { header: true, columns: [...COLUMNS], record_delimiter: "windows", escape_formulas: true });
}

type Names = ReadonlyMap<number, string>;

const entryRows = (ledger: Ledger, entry: LedgerEntry, speakers: Names): readonly Row[] =>
  entry.readings.flatMap((reading, n) =>
    reading.claims.map((claim) => toRow(ledger, entry, reading, n, claim, speakers)),
  );

function toRow(ledger: Ledger, entry: LedgerEntry, reading: Reading, n: number, claim: Claim, speakers: Names): Row {
  const report = reportOf(ledger, claim.report);
  return {
    story: ledger.id,
    entry: entry.id,
    topic: legible(entry.topic),
    kind: entry.kind,
    standing: entry.standing,
    differs_in: [...new Set(entry.conflicts.map(({ kind }) => kind))].join(" "),
    entry_reports: new Set(entry.readings.flatMap(({ reports }) => reports)).size,
    entry_origins: new Set(entry.readings.flatMap(({ origins }) => origins)).size,
    reading: n + 1,
    value: legible(reading.value),
    ...figureOf(reading),
    claim: claim.id,
    report: claim.report,
    publisher: report === null ? "" : legible(outletOf(report) ?? fileOf(report.input)),
    published: legible(report?.published ?? ""),
    url: legible(report?.url ?? ""),
    sentence: claim.sentence,
    start: claim.start,
    end: claim.end,
    exact: legible(claim.exact),
    speaker: legible(speakerOf(ledger, claim, speakers)),
    polarity: claim.polarity,
    modality: claim.modality,
    reports: reading.reports.join(" "),
    origins: reading.origins.map(legible).join(" "),
    missing_from: entry.missingFrom.join(" "),
    reason: legible(entry.why.text),
  };
}

/** The figure as a range in its unit: without an upper bound of "more than", without a lower one of "up to"; empty where there is none. */
function figureOf({ figure }: Reading): Pick<Row, "min" | "max" | "unit"> {
  if (figure === undefined) return { min: "", max: "", unit: "" };
  const { minValue, maxValue, modifier, unit } = figure;
  return {
    min: modifier.startsWith("<") ? "" : minValue,
    max: modifier.startsWith(">") ? "" : maxValue,
    unit: legible(unit),
  };
}

/** As the list of who said what has it, else the report's own words for whoever speaks. */
function speakerOf({ attributions }: Ledger, { attribution }: Claim, speakers: Names): string {
  if (attribution === null) return "";
  const source = (): string => attributions[attribution]?.source.map(({ exact }) => exact).join(" … ") ?? "";
  return speakers.get(attribution) ?? source();
}
