import { magicOf } from "./magic.js";

/** What the first bytes say a file is. `nothing` is white space only; `lines` is JSON Lines. */
export type Kind =
  | { readonly kind: "gzip" | "archive" | "lines" | "record" | "feed" | "html" | "text" | "nothing" }
  | { readonly kind: "binary"; readonly what: string };

const LINES_EXTENSION = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const JSON_EXTENSION = /\.json(?:\.gz)?$/i;
const HTML_EXTENSION = /\.x?html?(?:\.gz)?$/i;
const TEXT_EXTENSION = /\.(?:txt|text|md|markdown)(?:\.gz)?$/i;
const FEED_TAG = /<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>]/;
const HTML_TAG = /<(?:!doctype\s+html|html|head|body|article|main|meta|title)[\s>]/i;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/;

/**
 * Tells what a file is by its first bytes, and by its name where bytes leave it open: a text may quote HTML, and the
 * first line of JSON Lines may be longer than `head`. `whole` says that `head` is all there is.
 */
export function sniff(head: Uint8Array, name: string, whole: boolean): Kind {
  const what = magicOf(head);
  if (what === "gzip" || what === "archive") return { kind: what };
  if (what !== null) return { kind: "binary", what };
  const text = new TextDecoder(utf16Label(head) ?? "utf-8").decode(head).trimStart();
  if (text === "") return { kind: "nothing" };
  if (text.startsWith("{") || text.startsWith("[")) return { kind: json(text, name, whole) };
  return { kind: markup(text, name) };
}

function json(text: string, name: string, whole: boolean): "lines" | "record" | "feed" | "text" {
  if (TEXT_EXTENSION.test(name)) return "text";
  if (JSON_FEED.test(text)) return "feed";
  if (LINES_EXTENSION.test(name)) return "lines";
  if (JSON_EXTENSION.test(name)) return "record";
  if (!opensJson(text)) return "text";
  if (text.startsWith("[")) return "record";
  const [first = "", second = "", third = ""] = text.split("\n", 3);
  if (isObject(first)) return second.trim() === "" && third.trim() === "" && whole ? "record" : "lines";
  if (!text.includes("\n")) return whole ? "record" : "lines"; // a first line that goes on beyond what was looked at
  return /^\{\s*"/.test(first) && second.startsWith("{") ? "lines" : "record"; // JSON Lines whose first is broken
}

/** A text may begin with a bracket ("[UPDATED] …"); JSON goes on with a key or value, or closes. */
const opensJson = (text: string): boolean => /^(?:\[\s*(?:[{["\]]|$)|\{\s*(?:["}]|$))/.test(text.slice(0, 1000));

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

function markup(text: string, name: string): "feed" | "html" | "text" {
  const start = text.slice(0, 4096);
  if (TEXT_EXTENSION.test(name)) return "text";
  if (start.startsWith("<") && FEED_TAG.test(start) && !/<html[\s>]/i.test(start)) return "feed";
  if (HTML_EXTENSION.test(name)) return "html";
  return start.startsWith("<") && HTML_TAG.test(start) ? "html" : "text";
}

/** UTF-16 by its byte order mark, or by the zero bytes of Latin letters. */
export function utf16Label(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}
