import type { Story } from "../model/index.js";

/**
 * The report that a decision names, by index: by id, address, input, or the end of its path ("b.txt" for "story/b.txt").
 * `null` when there is none; "many" when the name fits several.
 */
export function findReport({ reports }: Story, name: string): number | "many" | null {
  const asked = plain(name);
  const exactly = matching(reports.length, (i) => {
    const { id, url, input } = reports[i]!.report;
    return id === name || plain(input) === asked || (url !== null && plain(url) === asked);
  });
  if (exactly !== null) return exactly;
  return matching(reports.length, (i) => endsAlike(plain(reports[i]!.report.input), asked));
}

function matching(count: number, fits: (i: number) => boolean): number | "many" | null {
  const found = Array.from({ length: count }, (_, i) => i).filter(fits);
  return found.length > 1 ? "many" : (found[0] ?? null);
}

const endsAlike = (a: string, b: string): boolean => a.endsWith(`/${b}`) || b.endsWith(`/${a}`);

/** Paths as they come from different shells and folders; an address with or without its last slash. */
const plain = (name: string): string =>
  name
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "")
    .replace(/(?<=.)\/$/, "");
