/** Milliseconds of the first and of the last moment that an ISO 8601 year, month, day or instant covers; without an offset it is read as UTC. Null when it is none. */
export function instantsOf(iso: string): { readonly first: number; readonly last: number } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(
    iso,
  );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, offset] = match;
  const at = (...parts: readonly number[]): number => {
    const [y = 0, m = 0, d = 1, h = 0, min = 0, s = 0] = parts;
    return Date.UTC(y, m, d, h, min, s);
  };
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (hour !== undefined) {
    const instant = at(y, m, d, Number(hour), Number(minute), Number(second ?? 0)) - offsetOf(offset);
    return { first: instant, last: instant };
  }
  const next = day !== undefined ? at(y, m, d + 1) : month !== undefined ? at(y, m + 1) : at(y + 1, 0);
  return { first: at(y, m, d), last: next };
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
