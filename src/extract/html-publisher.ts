import { agencies, platforms } from "../lang/en/extract-agencies.js";
import { type Found, type HtmlDocument, metaOf, textOf } from "./html-document.js";
import { nameText } from "./json-fields.js";
import { plainText } from "./plain-text.js";
import { wordKey } from "./word-key.js";

const META = [
  "og:site_name",
  "publisher",
  "dc.publisher",
  "citation_publisher",
  "application-name",
  "apple-mobile-web-app-title",
  "copyright",
];
/** Sections and templates put a word or two where the site's name belongs ("U.S."). */
const SHORTEST = 3;

/**
 * Who publishes the page, by its own word: JSON-LD, unless that names the agency or the blogging service behind it; meta
 * tags; the end of the window title, which wins over a name that the host doesn't bear out; the host. Addresses and handles
 * are no names.
 */
export function publisherOf(document: HtmlDocument, article: Found, url: string | undefined): string | undefined {
  const host = hostOf(url);
  const tail = titleTail(document, url);
  const told = [nameText(article?.publisher), nameText(article?.sourceOrganization)].map(named).find(isName);
  const others = [...META.map((name) => named(metaOf(document, [name]))), tail];
  const other = others.find((name) => isName(name) && !(told !== undefined && name.length <= SHORTEST + 1));
  const name = told === undefined || (isBehind(told) && !fitsHost(told, host)) ? (other ?? told) : told;
  return (name !== undefined && fitsHost(name, host) ? name : (tail ?? name)) ?? host;
}

/** The name without what sites put behind it ("Harbour Times | News, sport and weather"). */
function named(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return plainText(value)
    .replace(/\s+/g, " ")
    .split(/\s+(?:[|·•»:]|[-–—])\s+/)[0]
    ?.trim();
}

function isName(text: string | undefined): text is string {
  return (
    text !== undefined &&
    text.length >= SHORTEST - 1 &&
    text.length <= 80 &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|@|\/\/)|©|copyright/i.test(text)
  );
}

const isBehind = (name: string): boolean => agencies.has(wordKey(name)) || platforms.has(wordKey(name));

/** "Headline - Harbour Times": the last part, when it is short and letters of it make the host's name. */
function titleTail(document: HtmlDocument, url: string | undefined): string | undefined {
  const parts = (textOf(document, "title") ?? "").split(/\s+(?:[|·•»:]|[-–—])\s+/);
  const tail = parts.length > 1 ? parts.at(-1)?.trim() : undefined;
  return tail !== undefined && tail.split(" ").length <= 4 && fitsHost(tail, hostOf(url)) ? tail : undefined;
}

/** Whether a name and a site's name begin with the same letters, once articles are left off, or the site has its initials. */
function fitsHost(name: string, host: string | undefined): boolean {
  const label = siteLabel(host ?? "").replace(/^the(?=.)/, "");
  const words = wordKey(name).replace(/^the /, "").split(" ");
  const initials = words.map((word) => word[0]).join("");
  return (
    label !== "" &&
    words[0] !== "" &&
    (label.startsWith((words[0] as string).slice(0, 4)) || label.startsWith(initials) || words.join("").includes(label))
  );
}

/** Second-level domains under which sites register a third. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(["co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne"]);

/** "harbourtimes" of "news.harbour-times.co.uk": the part of a host that its owner chose. */
function siteLabel(host: string): string {
  const labels = host.split(".").slice(0, -1);
  if (labels.length > 1 && SHARED_DOMAINS.has(labels.at(-1) as string)) labels.pop();
  return wordKey(labels.at(-1) ?? "").replaceAll(" ", "");
}

/** "harbour-times.example" of "https://www.harbour-times.example/news". */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url)
    ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, "") || undefined
    : undefined;
}
