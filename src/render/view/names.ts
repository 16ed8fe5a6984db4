import type { Ledger, LedgerReport, Sigil } from "../../model/index.js";

/** What a report is called when its sigil doesn't suffice: its publisher (an address is one by its host), else where it came from. */
export const publisherOf = ({ publisher, url, input }: LedgerReport): string =>
  hostOf(publisher) ?? publisher ?? hostOf(url) ?? fileOf(input);

/** The last part of a path; the rest is for the list of inputs. */
const fileOf = (input: string): string => input.slice(input.lastIndexOf("/", input.length - 2) + 1);

/** Whether anything but the file says where the report is from. */
export const isPublished = ({ publisher, url }: LedgerReport): boolean => publisher !== null || hostOf(url) !== null;

function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? null;
}

export const reportOf = ({ reports }: Ledger, sigil: Sigil): LedgerReport | null =>
  reports.find((report) => report.sigil === sigil) ?? null;

/** What a derivation comes from: a sigil stays; the id of a lost origin becomes its name. */
export const ancestorName = ({ origins }: Ledger, earlier: string): string =>
  origins.find(({ id, lost }) => id === earlier && lost !== null)?.lost ?? earlier;
