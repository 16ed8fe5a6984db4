import { withoutSite } from "../lang/en/withoutSite.js";
import { type Found, type HtmlDocument, metaOf, textOf } from "./html-document.js";
import { fieldText } from "./json-fields.js";
import { plainText } from "./plain-text.js";
import { wordKey } from "./word-key.js";

/** The headline as printed on the page where the metadata bear it out, else as the metadata have it, without the site's name. */
export function titleOf(document: HtmlDocument, article: Found, publisher: string | undefined): string | undefined {
  const stated = [
    fieldText(article?.headline),
    metaOf(document, ["og:title", "twitter:title", "dc.title", "title"]),
    textOf(document, "title"),
  ]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(plainText(title).replace(/\s+/g, " "), publisher));
  const printed = [...document.querySelectorAll("h1")].map(
    (element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "",
  );
  return (
    printed.find((heading) => stated.some((title) => sameTitle(heading, title))) ??
    stated[0] ??
    printed.find((heading) => heading !== "")
  );
}

/** Most words in common, of the shorter, makes two prints of one headline; a shared word or two doesn't. */
function sameTitle(a: string, b: string): boolean {
  const [left, right] = [new Set(wordKey(a).split(" ")), new Set(wordKey(b).split(" "))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 3 && shared >= 0.7 * Math.max(left.size, right.size);
}
