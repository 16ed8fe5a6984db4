import type { PageMetadata } from "../model/index.js";

/** Names under which people write what they know of a text, in front matter and in reports.json; the first found wins. */
const FIELDS: Readonly<Record<keyof PageMetadata, readonly string[]>> = {
  id: ["id"],
  url: ["url", "link", "canonical"],
  publisher: ["publisher", "outlet", "site", "source"],
  title: ["title", "headline"],
  byline: ["byline", "author", "authors"],
  published: ["published", "date", "datePublished", "pubDate"],
  modified: ["modified", "updated", "dateModified"],
  language: ["language", "lang"],
};

/** Picks the metadata out of loose fields; what is missing or isn't a text stays out. */
export function toMetadata(fields: Readonly<Record<string, unknown>>): PageMetadata {
  const found = Object.entries(FIELDS).flatMap(([name, keys]) => {
    const value = keys.map((key) => asText(fields[key])).find((text) => text !== null);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

function asText(value: unknown): string | null {
  if (Array.isArray(value)) return asText(value.filter((part) => typeof part === "string").join(", "));
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
