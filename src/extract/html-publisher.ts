import { type Found, type HtmlDocument, metaOf } from "./html-document.js";
import { nameText } from "./json-fields.js";
import { plainText } from "./plain-text.js";

const META = [
  "og:site_name",
  "publisher",
  "dc.publisher",
  "citation_publisher",
  "application-name",
  "apple-mobile-web-app-title",
  "copyright",
];

/** Who publishes the page, by its own word. Addresses and handles are no names. */
export function publisherOf(document: HtmlDocument, article: Found): string | undefined {
  const stated = [nameText(article?.publisher), ...META.map((name) => metaOf(document, [name]))];
  const named = stated.find((name) => name !== undefined && isName(name));
  return named === undefined ? undefined : plainText(named).replace(/\s+/g, " ");
}

const isName = (text: string): boolean =>
  text.length <= 80 && /\p{L}/u.test(text) && !/^(?:https?:|@|\/\/)|©|copyright/i.test(text);
