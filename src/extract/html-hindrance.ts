import { consent, paywall } from "../lang/en/extract-walls.js";
import type { Problem } from "../model/index.js";
import { type HtmlDocument, metaOf } from "./html-document.js";

/** Text looked at, in characters. */
const SAMPLE = 200_000;

/** What stands between the reader and the article: a paywall or a request for consent, by the page's own words. */
export function hindranceOf(document: HtmlDocument): Problem | null {
  const text = (document.body?.textContent ?? "").slice(0, SAMPLE);
  if (paywall.test(text) || metaOf(document, ["article:content_tier"]) === "locked")
    return { rule: "paywall", text: "The page stands behind a paywall: the text may be cut off.", span: null };
  if (consent.test(text))
    return { rule: "consent", text: "The page asks for consent before it shows the article.", span: null };
  return null;
}
