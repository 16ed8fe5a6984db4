import { blockText } from "./block-text.js";
import { documentOf } from "./html-document.js";

/** The text of an article found on a page. */
export function structuredText(content: string): { readonly text: string } {
  const document = documentOf(`<!doctype html><html><body>${content}</body></html>`);
  return { text: blockText(document.body) };
}
