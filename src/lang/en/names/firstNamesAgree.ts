import { sharesAny } from "../../../model/index.js";
import { nicknames } from "./nicknames.js";
import { spellingKey } from "./spellingKey.js";

const groups = new Map<string, Set<number>>();
nicknames.forEach((names, i) => {
  for (const name of names) groups.set(name, (groups.get(name) ?? new Set()).add(i));
});

/** Whether two persons' first names can be one's: equal, an initial, a nickname, a spelling, or one more in the middle. */
export function firstNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] as string, b[0] as string];
  if (!namesAgree(x, y)) return b.includes(x) || a.includes(y);
  return a.length < 2 || b.length < 2 || namesAgree(a[1] as string, b[1] as string);
}

function namesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^[a-z]\.?$/.test(short)) return long.startsWith(short[0] as string);
  if (/^(?:[a-z]\.){2}$/.test(short)) return long.startsWith(short[0] as string);
  const [x, y] = [groups.get(a), groups.get(b)];
  if (x !== undefined && y !== undefined && sharesAny(x, y)) return true;
  return a.length > 3 && b.length > 3 && spellingKey(a) === spellingKey(b);
}
