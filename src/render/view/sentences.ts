import { type Claim, exactOf, type LedgerReport, type Span } from "../../model/index.js";

/** The number readers count by: the first sentence below the headline is 1, the headline itself 0. */
export const sentenceNumber = ({ headline }: LedgerReport, { sentence }: Claim): number =>
  headline === null ? sentence + 1 : sentence;

/** The sentence a claim stands in; the claim itself when the report has none there. */
export const sentenceOf = ({ sentences }: LedgerReport, claim: Claim): Span => {
  const sentence = sentences[claim.sentence];
  return sentence !== undefined && sentence.start <= claim.start && claim.end <= sentence.end ? sentence : claim;
};

/** The words of the sentence a claim stands in. */
export const sentenceText = (report: LedgerReport, claim: Claim): string =>
  exactOf(report.text, sentenceOf(report, claim));
