const DATE =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/;

/** Whether the value is an ISO 8601 date (day or month) or date-time that exists: 2024-11-18, 2024-11-18T09:30:00Z. */
export function isIsoDate(value: string): boolean {
  const match = DATE.exec(value.trim());
  if (match === null) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as Parts;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dayFits = match[3] === undefined || (day >= 1 && day <= days);
  return month >= 1 && month <= 12 && dayFits && hour <= 24 && minute <= 59 && second <= 60;
}

type Parts = [number, number, number, number, number, number];
