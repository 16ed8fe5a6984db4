import { assertingOpeners } from "../../lang/en/clauses.js";
import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { Claim, LedgerReport, Reading, Sigil } from "../../model/index.js";
import { isDeniedOutside } from "./denied.js";
import { bare, isPart } from "./part.js";
import { sentenceOf } from "./sentences.js";

/** A claim's words with as much of its sentence as a reader needs to take them in alone; `lead` and `tail` are printed paler. */
export interface Line {
  readonly claim: Claim;
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
}

type Reports = ReadonlyMap<Sigil, LedgerReport>;

/** Code units of a sentence short enough to stand as a line, and of a subject short enough to be put before a part of one. */
const [SHORT_SENTENCE, SHORT_SUBJECT] = [200, 60];

/** The words by which a reading is shown: of its claims the one that takes the least help. Null without claims. */
export function lineOf(reports: Reports, { claims }: Reading): Line | null {
  const clear = claims.filter((claim) => !isDeniedOutside(claim));
  const lines = (clear.length > 0 ? clear : claims).map((claim) => toLine(reports, claim));
  return lines.reduce<Line | null>((best, line) => (best === null || help(line) < help(best) ? line : best), null);
}

/** A claim that can't stand alone gets the rest of its sentence, else its subject, else an ellipsis. */
export function toLine(reports: Reports, claim: Claim): Line {
  const words = claim.exact;
  const report = reports.get(claim.report);
  const sentence = report === undefined ? claim : sentenceOf(report, claim);
  if (report === undefined || !needsHelp(claim, sentence.end)) return { claim, lead: "", words, tail: "" };
  if (sentence !== claim && sentence.end - sentence.start <= SHORT_SENTENCE) {
    const [lead, tail] = [report.text.slice(sentence.start, claim.start), report.text.slice(claim.end, sentence.end)];
    return { claim, lead: opened(lead, `${words}${tail}`), words, tail: closed(`${lead}${words}`, tail) };
  }
  return { claim, lead: subjectOf(claim), words: bare(words), tail: "" };
}

/** A quotation that runs over several sentences opens in one and closes in another; and a line has no full stop. */
const opened = (lead: string, rest: string): string => (/["”]/.test(rest) ? lead : lead.replace(/^\s*["“]/, ""));
const closed = (before: string, tail: string): string =>
  (/["“]/.test(before) ? tail : tail.replace(/["”]\s*$/, "")).replace(/(?<!\.)\.(?=["”]?\s*$)/, "");

/** Cut out of its sentence, hung on what follows ("While the gate held"), or said the other way round outside. */
const needsHelp = (claim: Claim, sentenceEnd: number): boolean =>
  isPart(claim.exact) ||
  isDeniedOutside(claim) ||
  (sentenceEnd - claim.end > 2 && assertingOpeners.has(firstWord(claim.exact)));

/** The subject in brackets, as editors put what a text leaves to be understood; only an ellipsis where none is told. */
function subjectOf({ subject, start, end }: Claim): string {
  if (subject === null || (subject.start < end && start < subject.end)) return "… ";
  const named = subject.exact.length <= SHORT_SUBJECT && !pronounKinds.has(firstWord(subject.exact));
  return named ? `[${subject.exact}] … ` : "… ";
}

/** The less, the better a line reads. */
function help({ words, lead, tail }: Line): number {
  const pronoun = pronounKinds.has(firstWord(words)) ? 1 : 0;
  return pronoun + (lead === "… " ? 4 : lead !== "" || tail !== "" ? 2 : 0);
}

const firstWord = (words: string): string => /^[^\p{L}]*(\p{L}*)/u.exec(words)?.[1]?.toLowerCase() ?? "";
