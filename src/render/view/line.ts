import { assertingOpeners, concessions } from "../../lang/en/clauses.js";
import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { Claim, LedgerReport, Reading, Sigil, Span } from "../../model/index.js";
import { borneOut } from "./borneOut.js";
import { contentWords } from "./contentWords.js";
import { isDeniedOutside } from "./denied.js";
import { bare, isPart } from "./part.js";
import { missingMarks } from "./quoteMarks.js";
import { sentenceOf } from "./sentences.js";

/** A claim's words with as much of its sentence as a reader needs to take them in alone; `lead` and `tail` aren't vouched for. */
export interface Line {
  readonly claim: Claim;
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
}

/**
 * How much of its sentence may stand beside a claim: "dimmed" where it can be printed paler, "nearly" only where the
 * claim is nearly all of it (who reads plain text takes every word for what the reports agree on), "none" never.
 */
export type Aid = "dimmed" | "nearly" | "none";

type Reports = ReadonlyMap<Sigil, LedgerReport>;

/** Code units of a sentence short enough to stand as a line, and of a subject short enough to be put before a part of one. */
const [SHORT_SENTENCE, SHORT_SUBJECT] = [200, 60];
/** Share of a sentence's content words that are nearly all of it. */
const NEARLY_ALL = 0.8;

/**
 * The words by which a reading is shown: of its claims the one that takes the least help. Null without claims. No line
 * that has been `told` is told again if another can be.
 */
export function lineOf(
  reports: Reports,
  { claims }: Reading,
  aid: Aid,
  told: ReadonlySet<string> = NOTHING,
  beside: readonly Claim[] = claims,
): Line | null {
  const clear = claims.filter((claim) => !isDeniedOutside(claim));
  const shown = clear.length > 0 ? clear : claims;
  const lines = shown.map((claim) => helped(reports, claim, aid));
  const fresh = lines.filter((line) => !told.has(textOf(whole(line))));
  const support = borneOut(reports, beside);
  const lack = (line: Line): number =>
    help(line) + ODD * oddness(line.claim, beside) - SUPPORT * support(line.claim, textOf(line));
  const bare = shown.map((claim) => helped(reports, claim, "none"));
  const best = least(fresh, lack) ?? least(bare, lack);
  return best === null ? null : whole(best);
}

const NOTHING: ReadonlySet<string> = new Set();

/** A line as one string. */
export const textOf = ({ lead, words, tail }: Line): string => `${lead}${words}${tail}`;

function least(lines: readonly Line[], lack: (line: Line) => number): Line | null {
  const [first, ...others] = lines.map((line) => ({ line, lack: lack(line) }));
  return first === undefined ? null : others.reduce((best, one) => (one.lack < best.lack ? one : best), first).line;
}

/**
 * What a word that the others have is worth beside what a line lacks. Of the reports beside 313 lines of 56 stories 70 in 100 have all
 * that a line says, without it 61 (`own_letters`); at 0.6 the longer of two tellings is shown more often, at 1 more fragments are.
 */
const SUPPORT = 0.8;

/** What it costs a line that the others say it is so, and it that it isn't, or may be. */
const ODD = 3;

/** Share of the claims beside it that differ in whether it is so. */
const oddness = ({ polarity, modality }: Claim, beside: readonly Claim[]): number =>
  beside.filter((other) => other.polarity !== polarity || other.modality !== modality).length / beside.length;

/** The words by which a claim is shown. */
export const toLine = (reports: Reports, claim: Claim, aid: Aid): Line => whole(helped(reports, claim, aid));

/** No quotation stays open. */
function whole(line: Line): Line {
  const { open, close } = missingMarks(textOf(line));
  return open === close ? line : { ...line, lead: `${line.lead}${open}`, tail: `${line.tail}${close}` };
}

/** A claim that can't stand alone gets the rest of its sentence, else its subject, else an ellipsis. */
function helped(reports: Reports, claim: Claim, aid: Aid): Line {
  const words = claim.exact;
  const report = reports.get(claim.report);
  const sentence = report === undefined ? claim : sentenceOf(report, claim);
  if (!needsHelp(claim, sentence.end)) return { claim, lead: "", words, tail: "" };
  if (report === undefined || !mayShow(report, claim, sentence, aid)) return cutOut(claim);
  const [lead, tail] = [report.text.slice(sentence.start, claim.start), report.text.slice(claim.end, sentence.end)];
  return { claim, lead: opened(lead, `${words}${tail}`), words, tail: closed(`${lead}${words}`, tail) };
}

/** Its own words alone, after its subject or an ellipsis. */
function cutOut(claim: Claim): Line {
  const words = bare(claim.exact);
  const own = concessions.has(firstWord(words)) ? words.replace(/^\S+\s+/, "") : words;
  return { claim, lead: subjectOf(claim) || (isPart(own) ? "… " : ""), words: own, tail: "" };
}

function mayShow({ text }: LedgerReport, claim: Claim, sentence: Span, aid: Aid): boolean {
  if (aid === "none" || sentence === claim || sentence.end - sentence.start > SHORT_SENTENCE) return false;
  const whole = contentWords(text.slice(sentence.start, sentence.end));
  return aid === "dimmed" || contentWords(claim.exact) >= whole * NEARLY_ALL;
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

/** The subject in brackets, as editors put what a text leaves to be understood; empty where none is told. */
function subjectOf({ subject, start, end }: Claim): string {
  if (subject === null || (subject.start < end && start < subject.end)) return "";
  const words = subject.exact.replace(/^[^\p{L}\p{N}“"]+|^["”](?=\s)\s*/u, "");
  const named = words.length <= SHORT_SUBJECT && !pronounKinds.has(firstWord(words)) && contentWords(words) > 0;
  const { open, close } = missingMarks(words);
  return named ? `[${open}${words}${close}] … ` : "";
}

/** Longer lines aren't taken in at a glance, in code units; with fewer content words a line hardly states anything. */
const [LONG_LINE, FEW_WORDS] = [200, 4];

/** The less, the better a line reads: a whole statement with its subject named, neither too long nor too short. */
function help(line: Line): number {
  const { claim, words, lead, tail } = line;
  const first = firstWord(words);
  return (
    (lead === "… " ? (claim.subject === null ? 2 : 4) : lead !== "" || tail !== "" ? 2 : 0) +
    (pronounKinds.has(first) ? 1.5 : assertingOpeners.has(first) ? 1.5 : 0) +
    (textOf(line).length > LONG_LINE ? 1 : 0) +
    (contentWords(words) < FEW_WORDS ? 1 : 0)
  );
}

const firstWord = (words: string): string => /^[^\p{L}]*(\p{L}*)/u.exec(words)?.[1]?.toLowerCase() ?? "";
