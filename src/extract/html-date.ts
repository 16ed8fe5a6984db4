import { addressDate } from "./address-date.js";
import { isoDate } from "./date.js";
import { attributeOf, type Found, type HtmlDocument, metaOf, textOf } from "./html-document.js";
import { fieldText } from "./json-fields.js";

const META = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_time",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "article.published",
  "article:published",
  "date",
  "dcterms.date",
  "citation_publication_date",
  "created",
  "datecreated",
  "article.created",
  "ptime",
  "displaydate",
  "og:pubdate",
  "article_date_original",
];
const TIMES =
  'time[pubdate], [itemprop="datePublished"], article header time, article time, main time, .entry-date, .published, .post-date, .dateline time, time';

/** Elements whose class says that they hold a date. */
const DATED =
  '[class*="date"], [class*="publish"], [class*="posted"], [class*="timestamp"], [class*="byline"], [class*="author"], [class*="article-controls"]';
/** Longer texts hold a date by chance. */
const LONGEST_PRINTED = 60;
const MOST_LOOKED_AT = 60;

/** The first date that stands alone in such an element. */
function printedDate(document: HtmlDocument): string | undefined {
  let looked = 0;
  for (const element of document.querySelectorAll(DATED)) {
    const text = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (text === "" || text.length > LONGEST_PRINTED || !/\d/.test(text)) continue;
    if (isoDate(text) !== null) return text;
    if (++looked > MOST_LOOKED_AT) return undefined;
  }
  return undefined;
}

/** When the page was published, as it says so itself; else the day in its address. */
export function publishedOf(document: HtmlDocument, article: Found, url: string | undefined): string | undefined {
  const stated = [
    fieldText(article?.datePublished) ?? fieldText(article?.dateCreated),
    ...META.map((name) => metaOf(document, [name])),
    attributeOf(document, TIMES, "datetime"),
    attributeOf(document, '[itemprop="datePublished"]', "content"),
    textOf(document, TIMES),
    printedDate(document),
    addressDate(url) ?? undefined,
  ];
  return (
    stated.find((value) => value !== undefined && isoDate(value) !== null) ??
    stated.find((value) => value !== undefined)
  );
}
