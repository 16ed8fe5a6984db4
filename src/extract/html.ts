import { Readability } from "@mozilla/readability";
import type { Furniture, Page, Unread } from "../model/index.js";
import { documentOf, type Found, type HtmlDocument } from "./html-document.js";
import { hindranceOf } from "./html-hindrance.js";
import { metadataOf } from "./html-metadata.js";
import { nestingOf } from "./html-nesting.js";
import { hostOf } from "./html-publisher.js";
import { pruneStrays, structuredText } from "./html-text.js";
import type { Extraction } from "./index.js";
import { fieldText } from "./json-fields.js";
import { articleOf } from "./json-ld.js";
import { plainText } from "./plain-text.js";
import { makeReport } from "./report.js";

/** Largest page, in characters. The largest of the corpora has 4 million, nearly all of it scripts. */
const LONGEST = 10_000_000;
/** Deepest nesting of elements: by the tags alone the corpora's pages reach 291; parsers and walks recurse. */
const DEEPEST = 500;
/** Most tags, opening and closing: beyond, the time for one page is out of all proportion. The corpora's pages stay under 15,000. */
const MOST_TAGS = 80_000;
/** Shortest main text: less is a stub, a wall or a list of links. */
const SHORTEST = 140;

/** A whole page as saved from a browser: its main text, and what it says of itself. */
export function readHtml(page: Page): Extraction {
  if (page.body.trim() === "") return unread(page, "The page is empty.");
  if (page.body.length > LONGEST) return unread(page, `The page is longer than ${LONGEST / 1e6} million characters.`);
  const { deepest, tags } = nestingOf(page.body);
  if (deepest > DEEPEST) return unread(page, `The page nests elements more than ${DEEPEST} deep.`);
  if (tags > MOST_TAGS) return unread(page, `The page has more than ${MOST_TAGS} tags and entities.`);
  const document = documentOf(page.body);
  const article = articleOf(
    [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? ""),
  );
  const metadata = metadataOf(document, article, page.given.url);
  const hindrance = hindranceOf(document);
  const main = mainText(page.body, document, article);
  if (main.text.length < SHORTEST) return unread(page, hindrance?.text ?? "The page holds no article.");
  return makeReport(atCanonical(page, metadata.url), {
    ...main,
    metadata,
    problems: hindrance === null ? [] : [hindrance],
  });
}

/** The address that a page of the same site gives itself is better than the one it was fetched by: without session and campaign. */
function atCanonical(page: Page, canonical: string | undefined): Page {
  const { url } = page.given;
  if (url === undefined || canonical === undefined || hostOf(url) !== hostOf(canonical)) return page;
  return { ...page, given: { ...page.given, url: canonical } };
}

interface MainText {
  readonly text: string;
  readonly furniture: readonly Furniture[];
}

/** The article as found on the page, in which a stray may have been all there was; as told in the metadata where that is clearly more. */
function mainText(html: string, document: HtmlDocument, article: Found): MainText {
  const told = plainText(fieldText(article?.articleBody) ?? "");
  pruneStrays(document);
  const pruned = foundText(document);
  const found = pruned.text.length < SHORTEST ? foundText(documentOf(html)) : pruned;
  return told.length > 2 * found.text.length ? { text: told, furniture: [] } : found;
}

function foundText(document: HtmlDocument): MainText {
  try {
    const parsed = new Readability(document as never, { keepClasses: true, maxElemsToParse: MOST_TAGS }).parse();
    return structuredText(parsed?.content ?? "");
  } catch {
    return { text: "", furniture: [] };
  }
}

const unread = ({ input }: Page, reason: string): Extraction => ({
  reports: [],
  unread: [{ input, reason } satisfies Unread],
});
