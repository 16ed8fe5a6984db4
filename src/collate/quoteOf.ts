import { exactOf, type Quoted, type Span } from "../model/index.js";
import type { Fact } from "./fact.js";

/** A span of the fact's report with its words. */
export const quoteOf = ({ witness }: Fact, { start, end }: Span): Quoted => ({
  report: witness.sigil,
  start,
  end,
  exact: exactOf(witness.report.text, { start, end }),
});
