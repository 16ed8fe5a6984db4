import { legible } from "../view/legible.js";

/** Report text as Markdown text: nothing in it can become markup, a link, a footnote or HTML. */
export const escapeMarkdown = (text: string): string =>
  legible(text)
    .replace(/[\\`*_{}[\]()#+|~!<>&^$]/g, "\\$&")
    .replace(/^(\d+)\./, "$1\\.")
    .replace(/^[-=]/, "\\$&")
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(/@/g, "&#64;");
