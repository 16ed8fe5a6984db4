import { isRead } from "../lang/languages.js";
import type { AnnotatedReport, Report } from "../model/index.js";
import { findAttributions } from "./attributions.js";
import { cutClaims } from "./claims.js";
import { findEntities } from "./entities.js";
import { findQuantities } from "./quantities.js";
import { readOther } from "./readOther.js";
import { resolveSpeakers } from "./speakers.js";
import { findTimexes, withoutTimexes } from "./timexes.js";
import { tokenise } from "./tokens.js";

/** Reads a report: sentences, names, figures, times, who said what, and the claims it makes. */
export function annotate(report: Report): AnnotatedReport {
  const read = { report, ...tokenise(report) }; // everything below works on words
  if (!isRead(report.language)) return readOther(read);
  const named = { ...read, ...findEntities(read) }; // before attributions: a speaker is mostly a name
  const timexes = findTimexes(named); // before quantities: "17 November" is no count of Novembers
  const quantities = withoutTimexes(findQuantities(named), timexes);
  const measured = { ...named, quantities, timexes };
  const attributed = { ...measured, attributions: findAttributions(measured) };
  const spoken = { ...attributed, ...resolveSpeakers(attributed) }; // after attributions: "he said" needs its frame
  return { ...spoken, claims: cutClaims(spoken) }; // last: frame and content come apart
}
