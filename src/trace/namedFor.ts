import { nobody } from "../lang/en/unnamed.js";
import type { ClaimRef, Informant } from "../model/index.js";
import type { Findings } from "./lineage.js";

/** Longer words than this describe a speaker rather than name one, in code units. */
const LONGEST = 60;

/** Whom a report names for a claim: the body that is spoken for, else the person, else the words printed. */
export function namedFor({ report, claim }: ClaimRef, { reports, heard }: Findings): Informant | null {
  const { claims, attributions, report: page } = reports[report]!;
  const { attribution } = claims[claim]!;
  if (attribution === null) return null;
  const known = heard[report]!.by(attribution).at(-1);
  if (known !== undefined) return known;
  const words = attributions[attribution]!.source.map(({ start, end }) =>
    page.text.slice(start, end).replace(/\s+/g, " "),
  ).join(" ");
  return words === "" || words.length > LONGEST || nobody.test(words)
    ? null
    : { key: words.toLowerCase().replace(/^the /, ""), name: words };
}
