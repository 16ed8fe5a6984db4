/** Letters of the scripts that are written from right to left, and the marks that set a direction. */
const RIGHT_TO_LEFT =
  /[\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Which way each piece of text runs is asked of a browser only on a page that has text of both ways: 800 places of five
 * reports, a fortieth of the page's bytes. Text can't look like these marks, its quotation marks and brackets are escaped.
 */
export const neededDirections = (html: string): string =>
  RIGHT_TO_LEFT.test(html) ? html : html.replaceAll(' dir="auto"', "").replaceAll(/<\/?bdi>/g, "");
