import { captionClass, strayClass } from "../lang/en/extract-classes.js";
import type { Furniture } from "../model/index.js";
import { type Block, blocksOf, type DomNode } from "./block-text.js";
import { documentOf, type HtmlDocument } from "./html-document.js";

/** An element with more than this share of the text is the article, whatever its class says. */
const LARGEST_STRAY = 0.3;
const STRAY_TAGS: ReadonlySet<string> = new Set(["HEADER", "NAV", "ASIDE", "FOOTER", "FORM"]);
const CAPTION_TAGS: ReadonlySet<string> = new Set(["FIGURE", "FIGCAPTION"]);

/** The text of an article found on a page: strays are left out, captions kept and marked. */
export function structuredText(content: string): { readonly text: string; readonly furniture: readonly Furniture[] } {
  const { body } = documentOf(`<!doctype html><html><body>${content}</body></html>`);
  const most = LARGEST_STRAY * (body.textContent ?? "").length;
  const isSmall = (node: DomNode): boolean => (node.textContent ?? "").length < most;
  const blocks = blocksOf(body as never, (node) => {
    if (STRAY_TAGS.has(node.nodeName.toUpperCase()) || strayClass.test(namesOf(node)))
      return isSmall(node) ? "stray" : "text";
    if (CAPTION_TAGS.has(node.nodeName.toUpperCase()) || captionClass.test(namesOf(node)))
      return isSmall(node) ? "caption" : "text";
    return "text";
  });
  return assemble(blocks);
}

/** Longest stray, in characters, that is taken out before the article is looked for. */
const LONGEST_STRAY = 200;

/** Takes small strays out of a page while their classes are there to tell them by: the search for the article loses some. */
export function pruneStrays(document: HtmlDocument): void {
  for (const element of document.querySelectorAll(
    "div[class], div[id], ul[class], span[class], section[class], p[class]",
  ))
    if (strayClass.test(namesOf(element as never)) && (element.textContent ?? "").length < LONGEST_STRAY)
      element.remove();
}

function namesOf(node: DomNode): string {
  return `${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""}`;
}

const LINKED_ELEMENTS: ReadonlySet<string> = new Set(["P", "LI"]);
const FEWEST_LINK_WORDS = 4;

/** A paragraph or list item that is a link from end to end and no sentence leads to another article. */
function isLink({ text, linked, element }: Block): boolean {
  return (
    LINKED_ELEMENTS.has(element) &&
    linked >= 0.95 * text.length &&
    text.split(" ").length >= FEWEST_LINK_WORDS &&
    !/[.!?:]["”’)]*$/.test(text)
  );
}

/** Blocks as one text, with the places of the captions in it. */
function assemble(blocks: readonly Block[]): {
  readonly text: string;
  readonly furniture: readonly Furniture[];
} {
  let text = "";
  const furniture: Furniture[] = [];
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    const kind = block.role === "caption" ? "caption" : isLink(block) ? "related" : null;
    if (kind !== null) furniture.push({ start: text.length, end: text.length + block.text.length, kind });
    text += block.text;
  }
  return { text, furniture };
}
