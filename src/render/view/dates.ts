/** A date or date-time at its own precision, in its own offset, without seconds: "2024-11-17 08:12". */
export const dateText = (iso: string): string => iso.replace("T", " ").replace(/^(.{16}):\d\d(\.\d+)?/, "$1");

/** A day, or two with a dash between; empty when there is none. */
export function spanText(from: string | null, to: string | null): string {
  const first = (from ?? to ?? "").slice(0, 10);
  const last = (to ?? from ?? "").slice(0, 10);
  return first === last ? first : `${first} – ${last}`;
}
