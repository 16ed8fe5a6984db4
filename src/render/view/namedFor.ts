import type { LedgerEntry } from "../../model/index.js";

/**
 * Who is named for what reports of several origins say, where some of them say it by themselves ("the police: A B"): they agree as
 * reporters and may have one source. Empty where nobody is named, or where all name somebody, whose words the line then is.
 */
export function namedFor({ standing, holders, readings }: LedgerEntry): string {
  const reports = new Set(readings.flatMap((reading) => reading.reports));
  const naming = new Set(holders.flatMap((holder) => holder.reports));
  if (standing !== "agreed" || naming.size === reports.size) return "";
  return holders.map((holder) => `${holder.name}: ${holder.reports.join(" ")}`).join(", ");
}
