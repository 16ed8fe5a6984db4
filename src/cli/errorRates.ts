import type { HtmlOptions } from "../render/index.js";

/** How often it is wrong, as the page says it. Written by `npm run eval -- --update` from eval/baseline.json. */
export const ERROR_RATES: NonNullable<HtmlOptions["errorRates"]> = [
  { what: "names and their kinds", rate: "about 8 in 100 wrong or missed" },
  { what: "figures with their units", rate: "about 9 in 100 wrong or missed" },
  { what: "dates and times", rate: "about 16 in 100 wrong or missed" },
  { what: "what somebody said", rate: "about 11 in 100 wrong or missed" },
  { what: "who said it", rate: "about 10 in 100 wrong or missed" },
  { what: "statements held to be the same", rate: "about 25 in 100 wrong or missed" },
  { what: "statements shown as agreed, of a hard sample", rate: "about 7 in 100 wrong or missed" },
  { what: "statements that are the same, found", rate: "about 40 in 100 wrong or missed" },
  { what: "contradictions planted in a copy, found", rate: "about 3 in 100 wrong or missed" },
  { what: "contradictions shown, in stories never read before", rate: "about 59 in 100 wrong or missed" },
  { what: "links of descent", rate: "about 5 in 100 wrong or missed" },
];
