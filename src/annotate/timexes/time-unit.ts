import { TIME_UNITS, type TimeUnit } from "../../lang/en/timexes/time-words.js";

/** Units of time in the singular, and in both numbers, for patterns. */
export const SINGULAR: string = "second|minute|hour|day|week|weekend|month|quarter|year|decade|century";
export const UNIT: string =
  "seconds?|minutes?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|seasons?|years?|decades?|centur(?:y|ies)";

/** The unit that a printed word names. */
export const unitOf = (word: string): TimeUnit => {
  const lower = word.toLowerCase();
  return TIME_UNITS.get(lower) ?? TIME_UNITS.get(lower.replace(/ies$/, "y").replace(/s$/, "")) ?? "D";
};

/** TIMEX3: "P2D", "PT3H", "P1DE", "PXY"; "P2.5Y". */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const number = amount === null ? "X" : String(amount);
  if (unit === "2W") return amount === null ? "PXW" : `P${2 * amount}W`;
  if (unit === "S") return `P${number}Y`;
  return unit.startsWith("T") ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
}
