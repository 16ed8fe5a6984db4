import type { Claim, Ledger, LedgerAttribution, Reading } from "../../model/index.js";
import { excerpt } from "./excerpt.js";
import type { Line } from "./line.js";
import { reportsOf } from "./names.js";

/** Whose words a line is, where the line itself doesn't tell: without it, what somebody said reads as what the reports assert. */
export interface Voice {
  /** As the list of who said what has it, if long its beginning. */
  readonly name: string;
  /** Whether it stands in quotation marks in its report. */
  readonly verbatim: boolean;
}

/** Code units of a description beside a line. */
const SHORT_NAME = 50;

export type VoiceOf = (line: Line | null, readings: readonly Reading[]) => Voice | null;

/** Tells whose words the line of some readings is: always of a quotation, else only where no report says it by itself. */
export function voices(ledger: Ledger): VoiceOf {
  const names = speakerNames(ledger);
  const reports = reportsOf(ledger);
  return (line, readings) => {
    const said = line === null ? undefined : attributionOf(ledger, line.claim);
    const name = line?.claim.attribution == null ? undefined : names.get(line.claim.attribution);
    if (line === null || said === undefined || name === undefined || isTold(line, said, name)) return null;
    const verbatim = isVerbatim(reports.get(line.claim.report)?.text ?? "", line.claim, said);
    const ownWords = readings.some(({ claims }) => claims.some(({ attribution }) => attribution === null));
    return verbatim || !ownWords ? { name: excerpt(name, SHORT_NAME), verbatim } : null;
  };
}

/** What each speaker is called in the list of who said what, by the index of the attribution. */
export const speakerNames = ({ speakers }: Ledger): ReadonlyMap<number, string> =>
  new Map(
    speakers.flatMap(({ name, utterances }) =>
      utterances.flatMap(({ attributions }) => attributions.map((index) => [index, name] as const)),
    ),
  );

const attributionOf = ({ attributions }: Ledger, { attribution }: Claim): LedgerAttribution | undefined =>
  attribution === null ? undefined : attributions[attribution];

/** Whether the line names its speaker: in the claim, or in what is put beside it. */
function isTold(line: Line, { source }: LedgerAttribution, name: string): boolean {
  const beside = `${line.lead}${line.tail}`;
  return (
    source.some(({ start, end }) => start < line.claim.end && line.claim.start < end) ||
    [name, ...source.map(({ exact }) => exact)].some((words) => beside.includes(words))
  );
}

/** Within the quotation marks of what was said, from the mark to its end, with no mark of its own. */
function isVerbatim(text: string, claim: Claim, { content }: LedgerAttribution): boolean {
  const piece = content.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (piece === undefined || MARKS.test(claim.exact)) return false;
  const before = text.slice(piece.start, claim.start).match(ALL_MARKS) ?? [];
  return before.at(-1) === "“" || (before.at(-1) === '"' && before.length % 2 === 1);
}

const MARKS = /["“”]/;
const ALL_MARKS = /["“”]/g;
