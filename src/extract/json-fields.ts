/** A field's text: a string that says something, or a number. */
export function fieldText(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Names in any shape that formats have for them: text, `{name}`, lists of either. Several names are joined by commas. */
export function nameText(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map(nameText)
      .filter((name) => name !== undefined);
    return names.length === 0 ? undefined : [...new Set(names)].join(", ");
  }
  if (typeof value === "object" && value !== null) return nameText((value as { name?: unknown }).name);
  return typeof value === "string" ? fieldText(value) : undefined;
}
