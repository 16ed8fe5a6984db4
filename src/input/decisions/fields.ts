export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value read from YAML or JSON is a mapping. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a field, numbers and dates as they print; null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
