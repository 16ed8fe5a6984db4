import type { PageMetadata } from "../model/index.js";
import { bylineOf } from "./html-byline.js";
import { publishedOf } from "./html-date.js";
import { attributeOf, type Found, type HtmlDocument, metaOf } from "./html-document.js";
import { publisherOf } from "./html-publisher.js";
import { titleOf } from "./html-title.js";
import { fieldText } from "./json-fields.js";
import { compact } from "./record-shapes.js";

/** What a page says of itself, each thing from the witness that is best at it: JSON-LD, Open Graph and meta tags, the page. */
export function metadataOf(document: HtmlDocument, article: Found, address: string | undefined): PageMetadata {
  const url = canonicalOf(document, article, address);
  const publisher = publisherOf(document, article, url ?? address);
  return compact({
    url,
    publisher,
    title: titleOf(document, article, publisher),
    byline: bylineOf(document, article, publisher),
    published: publishedOf(document, article, url),
    modified: fieldText(article?.dateModified) ?? metaOf(document, MODIFIED),
    language: languageOf(document, article),
  });
}

const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "last-modified",
  "datemodified",
  "lastmod",
  "dc.date.modified",
];

/** A canonical address that only names the site is a mistake of its template. */
function canonicalOf(document: HtmlDocument, article: Found, address: string | undefined): string | undefined {
  const stated = [
    attributeOf(document, 'link[rel="canonical"]', "href"),
    metaOf(document, ["og:url"]),
    fieldText((article?.mainEntityOfPage as Found)?.["@id"]) ??
      fieldText(article?.mainEntityOfPage) ??
      fieldText(article?.url),
  ];
  return stated.flatMap((value) => absolute(value, address)).find((url) => new URL(url).pathname.length > 1);
}

function absolute(value: string | undefined, base: string | undefined): readonly string[] {
  if (value === undefined || !URL.canParse(value, base)) return [];
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) ? [url.href] : [];
}

function languageOf(document: HtmlDocument, article: Found): string | undefined {
  return (
    attributeOf(document, "html", "lang") ??
    fieldText(article?.inLanguage) ??
    metaOf(document, ["og:locale", "content-language", "language", "dc.language"])
  );
}
