import { agencyMark, dateline, leadingDate, summaryLabel } from "../lang/en/extract-datelines.js";
import type { Furniture } from "../model/index.js";
import type { Line } from "./lines.js";

/** Place and agency before the first sentence: "HARBOUR CITY, Me. (AP) — ". Both stay evidence of origin. */
export function leadParts(line: Line): readonly Furniture[] {
  const label = summaryLabel.exec(line.text);
  if (label !== null) return [{ start: line.start, end: line.start + label[0].trimEnd().length, kind: "navigation" }];
  const match = dateline.exec(line.text);
  if (match === null) return datedLead(line);
  const [lead] = match;
  const agency = agencyMark.exec(lead);
  const end = line.start + lead.trimEnd().length;
  if (agency === null) return [{ start: line.start, end, kind: "dateline" }];
  const at = line.start + agency.index;
  const mark: Furniture = { start: at, end: at + agency[0].length, kind: "agency" };
  const place: Furniture = {
    start: line.start,
    end: line.start + lead.slice(0, agency.index).trimEnd().length,
    kind: "dateline",
  };
  return place.end > place.start ? [place, mark] : [mark];
}

function datedLead(line: Line): readonly Furniture[] {
  const match = leadingDate.exec(line.text);
  return match === null ? [] : [{ start: line.start, end: line.start + match[0].trimEnd().length, kind: "date" }];
}
