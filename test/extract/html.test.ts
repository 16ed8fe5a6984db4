import { expect, test } from "vitest";
import { BODY, extractBody, furnitureOf, reportOf } from "./page.js";

const PARAGRAPHS = BODY.split("\n\n");
const ARTICLE = [
  ...PARAGRAPHS,
  "The authority will meet again next week to hear the engineers and the crane's owner, it said in a statement.",
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("\n");
const page = (head: string, body = ARTICLE): string =>
  `<!doctype html><html lang="en-GB"><head><title>Crane falls into basin | Harbour Times</title>${head}</head>
  <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Crane falls into basin</h1>${body}</article>
  <footer>Terms of use</footer></body></html>`;

test("the main text, a paragraph a block, without navigation, headline and footer", () => {
  expect(reportOf(page(""), "html").text).toBe(ARTICLE.replace(/<p>|<\/p>/g, "").replaceAll("\n", "\n\n"));
});

test("strays of a page go; captions stay, marked", () => {
  const strays = `<figure><img src="a.jpg"><figcaption>The crane on Friday</figcaption></figure>
    <div class="share-tools">Share this story</div><div class="related-articles"><p>Why cranes fall</p></div><aside>Our app</aside>`;
  const report = reportOf(page("", ARTICLE.replace("</p>", `</p>${strays}`)), "html");
  expect(report.text).not.toMatch(/Share this|Why cranes|Our app/);
  expect(furnitureOf(report)).toEqual([["caption", "The crane on Friday"]]);
});

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = {
  "@type": "NewsArticle",
  headline: "Crane falls into basin",
  author: { name: "Anna Quill" },
  publisher: { name: "Harbour Times" },
  datePublished: "2024-11-18T09:30:00-05:00",
};
const WHOLE = {
  title: "Crane falls into basin",
  byline: "Anna Quill",
  publisher: "Harbour Times",
  published: "2024-11-18T09:30:00-05:00",
};

test.each([
  ["NewsArticle", ld(NEWS), WHOLE],
  ["a list", ld([{ "@type": "WebSite" }, NEWS]), WHOLE],
  [
    "a graph with references",
    ld({
      "@graph": [
        { ...NEWS, author: { "@id": "#a" } },
        { "@id": "#a", "@type": "Person", name: "Anna Quill" },
      ],
    }),
    WHOLE,
  ],
  [
    "JSON with raw line ends and a comma too many",
    ld(NEWS)
      .replace("Crane falls", "Crane\nfalls")
      .replace(/}<\/script>/, ",}</script>"),
    WHOLE,
  ],
  [
    "meta tags",
    `<meta property="og:site_name" content="Harbour Times"><meta name="author" content="By Anna Quill">
     <meta property="article:published_time" content="Mon, 18 Nov 2024 09:30:00 -0500">`,
    WHOLE,
  ],
  [
    "an agency as publisher",
    `${ld({ ...NEWS, publisher: { name: "Reuters" } })}<meta property="og:site_name" content="Harbour Times">`,
    WHOLE,
  ],
  ["nothing but the page", "", { title: "Crane falls into basin", byline: null, publisher: null, published: null }],
])("metadata from %s", (_, head, expected) => {
  const { title, byline, publisher, published } = reportOf(page(head), "html");
  expect({ title, byline, publisher, published }).toEqual(expected);
});

test("metadata from the page itself, and its canonical address", () => {
  const head = '<link rel="canonical" href="/news/crane">';
  const body = `<p class="byline">By Anna Quill</p><time datetime="2024-11-18">Monday</time>${ARTICLE}`;
  const report = reportOf(page(head, body), "html", { given: {} });
  expect([report.byline, report.published, report.url]).toEqual(["Anna Quill", "2024-11-18", null]);
  const absolute = page('<link rel="canonical" href="https://www.harbourtimes.example/news/crane">', body);
  expect(reportOf(absolute, "html").url).toBe("https://www.harbourtimes.example/news/crane");
  expect(reportOf(absolute, "html").publisher).toBe("Harbour Times");
});

test.each([
  ["https://www.harbourtimes.example/news/crane?from=app", "https://www.harbourtimes.example/news/crane"],
  ["https://m.harbourtimes.example/news/crane", "https://www.harbourtimes.example/news/crane"],
  ["https://mirror.example/news/crane", "https://mirror.example/news/crane"],
])("fetched from %s, found at %s", (url, expected) => {
  const head = '<link rel="canonical" href="https://www.harbourtimes.example/news/crane">';
  expect(reportOf(page(head), "html", { given: { url } }).url).toBe(expected);
});

test("what is given wins over what the page says", () => {
  expect(reportOf(page(ld(NEWS)), "html", { given: { publisher: "Ellery Post" } }).publisher).toBe("Ellery Post");
});

test("the printed byline wins where it names more authors than the metadata", () => {
  const head = ld({ ...NEWS, author: { name: "Anna Quill" } });
  const by = (line: string): string | null =>
    reportOf(
      page(head).replace("<body>", `<body><div class="byline-box"><p class="byline">${line}</p>2 min</div>`),
      "html",
    ).byline;
  expect(by("By Anna Quill, Tom Reed and Ada Moor")).toBe("Anna Quill, Tom Reed and Ada Moor");
  expect(by("By Anna Quill")).toBe("Anna Quill");
  expect(by("By our staff, and others")).toBe("Anna Quill");
});

test.each([
  ["https://www.harbourtimes.example/a", "Harbour Times"],
  ["https://news.harbourtimes.co.example/a", "Harbour Times"],
  ["https://www.elsewhere.example/a", "U.S."],
])("the window title's end wins over a name that the host doesn't bear out: %s", (url, expected) => {
  const body = page('<meta property="og:site_name" content="U.S.">').replace("</title>", " - Harbour Times</title>");
  expect(reportOf(body, "html", { given: { url } }).publisher).toBe(expected);
});

test("an article that only the metadata hold", () => {
  const head = ld({ ...NEWS, articleBody: BODY });
  expect(reportOf(page(head, "<p>Loading</p>"), "html").text).toBe(BODY);
});

test.each([
  ["", "The page is empty."],
  [page("", ""), "The page holds no article."],
  [
    page("", "<p>Subscribe now to continue reading this story.</p>"),
    "The page stands behind a paywall: the text may be cut off.",
  ],
  [
    page("", "<p>Before you continue to Harbour Times, accept our terms.</p>"),
    "The page asks for consent before it shows the article.",
  ],
  [`<html><body>${"<div>".repeat(2000)}x`, "The page nests elements more than 500 deep."],
  ["<p>".repeat(100_000), "The page has more than 80000 tags and entities."],
  [`<script type="application/ld+json">${"[".repeat(100_000)}</script>`, "The page holds no article."],
])("no report, and why: %.60s", (body, reason) => {
  expect(extractBody(body, "html").unread).toEqual([{ input: "invented", reason }]);
});
