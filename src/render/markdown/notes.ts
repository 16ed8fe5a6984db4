import type { Claim, Ledger } from "../../model/index.js";
import { safeLink } from "../view/links.js";
import { publisherOf, reportOf } from "../view/names.js";
import { sentenceNumber, sentenceText } from "../view/sentences.js";
import { escapeMarkdown } from "./escape.js";

/** The footnotes of one story: each claim that is cited, once, in order of first citation. */
export interface Notes {
  /** The mark to print after the words; the same claim keeps its mark. */
  readonly cite: (claim: Claim) => string;
  readonly print: () => readonly string[];
}

/** `prefix` keeps the labels of several stories in one file apart. */
export function toNotes(ledger: Ledger, prefix: string): Notes {
  const cited = new Map<string, Claim>();
  return {
    cite: (claim) => {
      cited.set(claim.id, claim);
      return `[^${prefix}${claim.id}]`;
    },
    print: () => [...cited.values()].map((claim) => `[^${prefix}${claim.id}]: ${noteText(ledger, claim)}`),
  };
}

function noteText(ledger: Ledger, claim: Claim): string {
  const report = reportOf(ledger, claim.report);
  if (report === null) return escapeMarkdown(claim.exact);
  const link = safeLink(report.url);
  const name = escapeMarkdown(publisherOf(report));
  const linked = link === null ? name : `[${name}](<${link}>)`;
  return `${claim.report}, ${linked}, sentence ${sentenceNumber(report, claim)}: “${escapeMarkdown(sentenceText(report, claim))}”`;
}
