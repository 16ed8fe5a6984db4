/** One measured error rate, as the page prints it. */
export interface ErrorRate {
  readonly what: string;
  readonly rate: string;
}

export interface HtmlOptions {
  /** Variorum's version, for the page's own account of itself. */
  readonly version: string;
  /** Measured on labelled corpora; left out, the page gives none. */
  readonly errorRates?: readonly ErrorRate[];
}
