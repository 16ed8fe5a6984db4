import type { FeedContent } from "./feed-entries.js";

interface Addressed {
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly base?: string | undefined;
}

/** Makes relative links and ids absolute, by `xml:base` and the feed's own address. */
export function withAddresses(content: FeedContent, address: string | null): FeedContent {
  const base = resolve(content.head.base, address);
  return {
    head: resolved(content.head, base),
    entries: content.entries.map((entry) => resolved(entry, resolve(entry.base, base))),
  };
}

function resolved<T extends Addressed>(item: T, base: string | null): T {
  return {
    ...item,
    ...(item.link === undefined ? {} : { link: resolve(item.link, base) ?? item.link }),
    ...(item.id?.startsWith("/") ? { id: resolve(item.id, base) ?? item.id } : {}),
  };
}

function resolve(value: string | undefined, base: string | null): string | null {
  if (value === undefined) return base;
  if (base === null) return value;
  return /^[a-z][a-z\d+.-]*:/i.test(value) || !URL.canParse(value, base) ? value : new URL(value, base).href;
}
