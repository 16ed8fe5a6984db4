import { blockText } from "./block-text.js";
import { documentOf } from "./html-document.js";

/** The text of an HTML fragment, paragraphs set apart by empty lines. Text without a tag or entity is returned as it is. */
export function plainText(fragment: string): string {
  if (!/[<&]/.test(fragment)) return fragment;
  const document = documentOf(`<!doctype html><html><body><div>${fragment}</div></body></html>`);
  return blockText(document.body);
}
