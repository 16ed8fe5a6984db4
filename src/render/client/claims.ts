import { all, storyOf } from "./find.js";

/** The entry that a claim's stretch in a text belongs to; its first stretch is a link there. */
export const entryIdOf = (stretch: HTMLElement): string =>
  stretch.dataset.e ?? (stretch.getAttribute("href") ?? "").slice(1);

/** The same, and the entries of the claims that it stands in. */
export const entryIdsOf = (stretch: HTMLElement): readonly string[] => {
  const around = stretch.dataset.o;
  return around === undefined ? [entryIdOf(stretch)] : [entryIdOf(stretch), ...around.split(" ")];
};

const stretches = new WeakMap<HTMLElement, ReadonlyMap<string, readonly HTMLElement[]>>();

/** All stretches of an entry's claims in the texts of its story, in their order. The texts are gone through once. */
export function stretchesOf(entry: HTMLElement): readonly HTMLElement[] {
  const story = storyOf(entry);
  if (story === null) return [];
  const known = stretches.get(story) ?? index(story);
  stretches.set(story, known);
  return known.get(entry.id) ?? [];
}

function index(story: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  for (const stretch of all(story, ".text .c"))
    for (const id of entryIdsOf(stretch)) {
      const same = found.get(id);
      if (same === undefined) found.set(id, [stretch]);
      else same.push(stretch);
    }
  return found;
}
