import type { Ledger, LedgerReport, Origin, Sigil } from "../../model/index.js";
import { excerpt } from "./excerpt.js";
import { lostName } from "./lostName.js";

/** Code units of a first sentence that stands in for a title. */
const TITLE_SIZE = 90;

/** The outlet: its publisher (an address is one by its host), else the host of its address; null when nothing says. */
export const outletOf = ({ publisher, url }: LedgerReport): string | null =>
  hostOf(publisher) ?? publisher?.replace(/^www\.(?=\S+$)/i, "") ?? hostOf(url);

/** What a report is called when its sigil doesn't suffice: its outlet, else the file if somebody named it, else its title. */
export const publisherOf = (report: LedgerReport): string =>
  outletOf(report) ?? givenName(report.input) ?? (inQuotes(titleOf(report)) || fileOf(report.input));

const inQuotes = (title: string): string => (title === "" ? "" : `“${excerpt(title, TITLE_SIZE)}”`);

/** Its title, else the headline in its text, else how it begins; empty only for an empty report. */
export function titleOf({ title, headline, sentences, text }: LedgerReport): string {
  const named = (title ?? "").trim() || (headline?.exact ?? "").trim();
  if (named !== "") return named;
  const [first] = sentences;
  return excerpt((first === undefined ? text : text.slice(first.start, first.end)).trim(), TITLE_SIZE);
}

/** The last part of a path; the rest is for the list of inputs. */
export const fileOf = (input: string): string => input.slice(input.lastIndexOf("/", input.length - 2) + 1);

/** The name of a file that a person gave: one that numbers or hashes its reports, or holds several, tells a reader nothing. */
export function givenName(input: string): string | null {
  const file = fileOf(input);
  const stem = file.replace(/\.[a-z]{2,5}$/i, "");
  const isNumbered = /#\d+$|\d{4}|[0-9a-f]{8}/i.test(stem) || !/\p{L}{3}/u.test(stem);
  return isNumbered ? null : file;
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? null;
}

/** Keyed by sigil. */
export const reportsOf = ({ reports }: Ledger): ReadonlyMap<Sigil, LedgerReport> =>
  new Map(reports.map((report) => [report.sigil, report]));

export const reportOf = ({ reports }: Ledger, sigil: Sigil): LedgerReport | null =>
  reports.find((report) => report.sigil === sigil) ?? null;

/** What a derivation comes from: a sigil stays; the id of a lost origin becomes its name. */
export function ancestorName(ledger: Ledger, earlier: string): string {
  const origin = ledger.origins.find(({ id }) => id === earlier);
  return origin === undefined ? earlier : (lostName(origin) ?? newsroomOf(ledger, origin) ?? earlier);
}

/** An origin that isn't lost is a newsroom, some other report of which is at hand: that of a report in it that derives from none. */
function newsroomOf(ledger: Ledger, { reports }: Origin): string | null {
  const own = reports.find((sigil) => ledger.derivations.every(({ later }) => later !== sigil));
  const report = own === undefined ? null : reportOf(ledger, own);
  return report === null ? null : outletOf(report);
}
