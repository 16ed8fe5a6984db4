import { createRequire } from "node:module";
import { oneLine } from "./one-line.js";

type Linkedom = typeof import("linkedom");

/** What this stage uses of a document. */
export type HtmlDocument = ReturnType<Linkedom["parseHTML"]>["document"];

/** Loaded with the first page: it takes 0.1 s, a tenth of a run that has only texts. */
const parseHTML: Linkedom["parseHTML"] = (html) =>
  (createRequire(import.meta.url)("linkedom") as Linkedom).parseHTML(html);

/** A schema.org object found on the page, or null. */
export type Found = Readonly<Record<string, unknown>> | null | undefined;

/** A page's document. Scripts are never run. */
export function documentOf(html: string): HtmlDocument {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  return document.documentElement === null ? parseHTML(EMPTY).document : document;
}

const EMPTY = "<!doctype html><html><head></head><body></body></html>";

/** An attribute of the first element that a selector finds and that has it. */
export function attributeOf(document: HtmlDocument, selector: string, attribute: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = tidy(element.getAttribute(attribute));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The text of the first element that a selector finds and that says something. */
export function textOf(document: HtmlDocument, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = tidy(element.textContent);
    if (value !== undefined) return value;
  }
  return undefined;
}

const metaTables = new WeakMap<object, ReadonlyMap<string, string>>();

/** The content of the first named meta tag that the page has, whether it is named by `name`, `property`, `itemprop` or `http-equiv`. */
export function metaOf(document: HtmlDocument, names: readonly string[]): string | undefined {
  let table = metaTables.get(document);
  if (table === undefined) {
    table = readMeta(document);
    metaTables.set(document, table);
  }
  for (const name of names) if (table.has(name)) return table.get(name);
  return undefined;
}

function readMeta(document: HtmlDocument): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const value = tidy(element.getAttribute("content"));
    if (value === undefined) continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !table.has(name)) table.set(name, value);
    }
  }
  return table;
}

function tidy(value: string | null): string | undefined {
  return oneLine(value ?? "") || undefined;
}
