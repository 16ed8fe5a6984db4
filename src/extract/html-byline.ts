import { bylineLead, bylineStart, bylineTail, noByline } from "../lang/en/extract-bylines.js";
import { type Found, type HtmlDocument, metaOf, textOf } from "./html-document.js";
import { nameText } from "./json-fields.js";
import { plainText } from "./plain-text.js";
import { wordKey } from "./word-key.js";

const META = [
  "author",
  "article:author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "authors",
  "article:author_name",
  "cxenseparse:author",
];
const PRINTED =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel="author"], [rel="author"], .byline__name, .byline-name, .author-name, .author-link, .author__name, .byline, .by-line, .article-byline, .article__byline, .entry-author, .post-author, .author';
/** Longer lines beside a name tell of the author, or aren't about one. */
const LONGEST = 150;

/** Who wrote the report, without "By": as stated in the metadata, else as printed. */
export function bylineOf(document: HtmlDocument, article: Found, publisher: string | undefined): string | undefined {
  const stated = [
    nameText(article?.author),
    nameText(article?.creator),
    ...META.map((name) => metaOf(document, [name])),
    textOf(document, PRINTED),
  ];
  const names = stated
    .filter((value) => value !== undefined)
    .map((value) => withoutSite(clean(value), publisher))
    .filter(isByline);
  const site = wordKey(publisher ?? "");
  const name = names.find((one) => wordKey(one) !== site) ?? names[0];
  const printed = printedByline(document);
  return printed !== undefined && (name === undefined || isLongerList(printed, name)) ? printed : name;
}

/** Elements whose class says that they hold a byline. */
const SIGNED = '[class*="byline"], [class*="author"]';
const MOST_LOOKED_AT = 40;

/** The shortest text that begins like a byline, of elements named for one: the outer ones hold dates and buttons too. */
function printedByline(document: HtmlDocument): string | undefined {
  const texts = [...document.querySelectorAll(SIGNED)]
    .slice(0, MOST_LOOKED_AT)
    .map((element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "")
    .filter((text) => text.length <= LONGEST && !/\d/.test(text) && bylineStart.test(text));
  const shortest = texts.sort((a, b) => a.length - b.length)[0];
  return shortest === undefined ? undefined : clean(shortest);
}

/** Metadata often name the first of several authors only. */
function isLongerList(printed: string, name: string): boolean {
  const words = wordKey(printed).split(" ");
  return /,|&|\sand\s/.test(printed) && words.length > wordKey(name).split(" ").length + 1 && printed.startsWith(name);
}

function clean(value: string): string {
  return plainText(value).replace(/\s+/g, " ").replace(bylineLead, "").replace(bylineTail, "").trim();
}

/** "Name. Harbour Times" and "Name, Harbour Times" are the name. */
function withoutSite(name: string, publisher: string | undefined): string {
  if (publisher === undefined || !name.toLowerCase().endsWith(publisher.toLowerCase())) return name;
  return name.slice(0, -publisher.length).replace(/[\s.,|/–—-]+(?:for|of)?\s?$/, "") || name;
}

const isByline = (text: string): boolean => text.length <= LONGEST && /\p{L}{2}/u.test(text) && !noByline.test(text);
