import { createRequire } from "node:module";
import type { AtomFeed, JsonFeed, parseFeed as ParseFeed, RdfFeed, RssFeed } from "feedsmith";
import { withAddresses } from "./feed-addresses.js";
import { mendFeed } from "./feed-mend.js";

/** Loaded with the first feed: it takes 0.1 s, a tenth of a run that has none. */
const parseFeed: typeof ParseFeed = (...args) =>
  (createRequire(import.meta.url)("feedsmith") as { parseFeed: typeof ParseFeed }).parseFeed(...args);

/** What a feed says of itself. */
export interface FeedHead {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  /** `xml:base`. */
  readonly base?: string | undefined;
}

/** One entry, the same whatever the feed's format. Texts are as they stand in the feed: HTML may be in them. */
export interface FeedEntry {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  /** The outlet that the entry was taken from: RSS `<source>`, Atom `<source><title>`. */
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  /** `xml:base`. */
  readonly base?: string | undefined;
}

export interface FeedContent {
  readonly head: FeedHead;
  readonly entries: readonly FeedEntry[];
}

/** A feed's head and entries; null for what is no feed. Relative addresses are resolved against the feed's own. */
export function feedOf(body: string, address: string | null = null): FeedContent | null {
  const content = contentOf(body);
  return content === null ? null : withAddresses(content, address);
}

function contentOf(body: string): FeedContent | null {
  try {
    const { format, feed } = parseFeed(/^\s*\{/.test(body) ? body : mendFeed(body));
    if (format === "rss") return fromRss(feed);
    if (format === "atom") return fromAtom(feed);
    return format === "rdf" ? fromRdf(feed) : fromJson(feed);
  } catch {
    return null;
  }
}

type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T;

function fromRss(feed: Loose<RssFeed.Feed<string>>): FeedContent {
  return {
    head: {
      title: feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value,
      link: feed.link ?? linkOf(feed.atom?.links),
      id: feed.atom?.id,
      author:
        personOf(feed.managingEditor) ??
        joined(feed.dc?.creators) ??
        personOf(feed.atom?.authors?.[0]) ??
        feed.itunes?.author,
      published: feed.pubDate ?? feed.dc?.dates?.[0] ?? feed.dcterms?.issued?.[0],
      updated: feed.lastBuildDate ?? feed.atom?.updated ?? feed.dcterms?.modified?.[0],
      description: feed.description ?? feed.dc?.descriptions?.[0] ?? feed.atom?.subtitle?.value,
      language: feed.language ?? feed.dc?.languages?.[0],
    },
    entries: (feed.items ?? []).map(fromRssItem),
  };
}

function fromRssItem(item: Loose<RssFeed.Item<string>>): FeedEntry {
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value ?? item.media?.title?.value,
    link: item.link ?? linkOf(item.atom?.links) ?? permalink(item.guid),
    id: item.guid?.value ?? item.atom?.id ?? item.dc?.identifiers?.[0],
    author: people(item.authors) ?? joined(item.dc?.creators) ?? people(item.atom?.authors) ?? item.itunes?.author,
    published: item.pubDate ?? item.atom?.published ?? item.dcterms?.issued?.[0] ?? item.dc?.dates?.[0],
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    summary:
      item.description ??
      item.dc?.descriptions?.[0] ??
      item.atom?.summary?.value ??
      item.itunes?.summary ??
      item.media?.description?.value,
    content: item.content?.encoded ?? item.atom?.content?.value,
    source: item.source?.title ?? item.dc?.sources?.[0] ?? item.atom?.source?.title?.value,
    language: item.dc?.languages?.[0],
  };
}

function fromAtom(feed: Loose<AtomFeed.Feed<string>>): FeedContent {
  const author = people(feed.authors);
  return {
    head: {
      title: feed.title?.value,
      link: linkOf(feed.links),
      id: feed.id,
      author,
      updated: feed.updated,
      description: feed.subtitle?.value,
      language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
      base: feed.xml?.base,
    },
    entries: (feed.entries ?? []).map((entry) => fromAtomEntry(entry, author)),
  };
}

function fromAtomEntry(entry: Loose<AtomFeed.Entry<string>>, author: string | undefined): FeedEntry {
  return {
    title: entry.title?.value,
    link: linkOf(entry.links),
    id: entry.id,
    author: people(entry.authors) ?? joined(entry.dc?.creators) ?? people(entry.source?.authors) ?? author,
    published: entry.published ?? entry.dcterms?.issued?.[0] ?? entry.dc?.dates?.[0],
    updated: entry.updated,
    summary: entry.summary?.value,
    content: entry.content?.value,
    source: entry.source?.title?.value,
    language: entry.xml?.lang,
    base: entry.xml?.base,
  };
}

function fromRdf(feed: Loose<RdfFeed.Feed<string>>): FeedContent {
  return {
    head: {
      title: feed.title ?? feed.dc?.titles?.[0],
      link: feed.link,
      id: feed.rdf?.about,
      author: joined(feed.dc?.creators),
      published: feed.dc?.dates?.[0],
      description: feed.description,
      language: feed.dc?.languages?.[0],
    },
    entries: (feed.items ?? []).map((item) => ({
      title: item.title ?? item.dc?.titles?.[0],
      link: item.link,
      id: item.rdf?.about ?? item.dc?.identifiers?.[0],
      author: joined(item.dc?.creators),
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      updated: item.dcterms?.modified?.[0],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      source: item.dc?.sources?.[0] ?? item.dc?.publishers?.[0],
      language: item.dc?.languages?.[0],
    })),
  };
}

function fromJson(feed: Loose<JsonFeed.Feed<string>>): FeedContent {
  const author = people(feed.authors);
  return {
    head: {
      title: feed.title,
      link: feed.home_page_url,
      author,
      description: feed.description,
      language: feed.language,
    },
    entries: (feed.items ?? []).map((item) => ({
      title: item.title,
      link: item.url ?? item.external_url,
      id: item.id,
      author: people(item.authors) ?? author,
      published: item.date_published,
      updated: item.date_modified,
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      language: item.language,
    })),
  };
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** The page that the entry stands for: an alternate link, best one in HTML. */
function linkOf(links: readonly Link[] | undefined): string | undefined {
  const alternate = links?.filter(({ rel }) => rel === undefined || rel === "alternate") ?? [];
  return (alternate.find(({ type }) => type === undefined || /html/.test(type)) ?? alternate[0])?.href;
}

function permalink(guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink !== false && /^https?:\/\//.test(guid?.value ?? "") ? guid?.value : undefined;
}

interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

const personOf = (person: Person | undefined): string | undefined => person?.name ?? person?.email;
const people = (persons: readonly Person[] | undefined): string | undefined =>
  joined(persons?.map(personOf).filter((name) => name !== undefined));
const joined = (names: readonly string[] | undefined): string | undefined =>
  names === undefined || names.length === 0 ? undefined : [...new Set(names.map(withoutEmail))].join(", ");

/** "Name (name@example.com)" is the name. */
const withoutEmail = (name: string): string => name.replace(/\s+[(<]\S{1,80}@\S{1,80}[)>]$/, "");
