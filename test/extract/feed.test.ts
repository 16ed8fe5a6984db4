import { expect, test } from "vitest";
import { BODY, extractBody, reportOf } from "./page.js";

const HTML = `<p>${BODY.replaceAll("\n\n", "</p><p>")}</p>`;
const escaped = HTML.replaceAll("<", "&lt;");
const rss = (item: string, head = "<title>Wire of Ellery</title>"): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}<item>${item}</item></channel></rss>`;

const BASIC = `<title>Crane falls &amp;amp; floats</title><link>https://a.example/1</link><guid>g1</guid><pubDate>Mon, 18 Nov 2024 09:30:00 GMT</pubDate>`;
const EXPECTED = ["Crane falls & floats", "https://a.example/1", "Wire of Ellery", "2024-11-18T09:30:00Z", null, BODY];

test.each([
  ["RSS", rss(`${BASIC}<description>${escaped}</description>`), EXPECTED],
  [
    "RSS with whole content",
    rss(`${BASIC}<description>short</description><content:encoded><![CDATA[${HTML}]]></content:encoded>`),
    EXPECTED,
  ],
  [
    "RSS with a source and a creator",
    rss(
      `${BASIC}<dc:creator>Anna Quill</dc:creator><source url="https://b.example">Harbour Times</source><description>${escaped}</description>`,
    ),
    ["Crane falls & floats", "https://a.example/1", "Harbour Times", "2024-11-18T09:30:00Z", "Anna Quill", BODY],
  ],
  ["RSS whose text is its body", rss(`${BASIC}<body>${HTML}</body>`), EXPECTED],
  ["RSS cut short", rss(`${BASIC}<description>${escaped}</description>`).slice(0, -1), EXPECTED],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire of Ellery</title><entry><title>Crane falls &amp; floats</title><id>g1</id><link href="https://a.example/1"/><published>2024-11-18T09:30:00Z</published><author><name>Anna Quill</name></author><content type="html">${escaped}</content></entry></feed>`,
    ["Crane falls & floats", "https://a.example/1", "Wire of Ellery", "2024-11-18T09:30:00Z", "Anna Quill", BODY],
  ],
  [
    "RDF",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire of Ellery</title><link>https://a.example</link><description>d</description></channel><item rdf:about="https://a.example/1"><title>Crane falls</title><link>https://a.example/1</link><dc:date>2024-11-18</dc:date><description>${escaped}</description></item></rdf:RDF>`,
    ["Crane falls", "https://a.example/1", "Wire of Ellery", "2024-11-18", null, BODY],
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Wire of Ellery",
      items: [
        {
          id: "g1",
          url: "https://a.example/1",
          title: "Crane falls",
          content_html: HTML,
          date_published: "2024-11-18T09:30:00Z",
        },
      ],
    }),
    ["Crane falls", "https://a.example/1", "Wire of Ellery", "2024-11-18T09:30:00Z", null, BODY],
  ],
])("an entry of %s", (_, body, expected) => {
  const report = reportOf(body, "feed", { given: { url: "https://a.example/feed", title: "the feed" } });
  expect([report.title, report.url, report.publisher, report.published, report.byline, report.text]).toEqual(expected);
});

test("relative addresses are the feed's", () => {
  const body = rss(`<title>Crane</title><link>/news/1</link><description>${escaped}</description>`);
  expect(reportOf(body, "feed", { given: { url: "https://a.example/feed.xml" } }).url).toBe("https://a.example/news/1");
});

test.each([
  ["", "The feed is empty."],
  ["<html><body>no feed</body></html>", "This is no feed: neither RSS, Atom, RDF nor JSON Feed."],
  ["<rss version='2.0'><channel><title>Wire</title></channel></rss>", "The feed holds no entries."],
  [
    "<rss version='2.0'><channel><title>Wire</title><item><title>Cra",
    "The feed breaks off or is broken before its first entry is whole.",
  ],
])("no entries: %j", (body, reason) => {
  expect(extractBody(body, "feed")).toEqual({ reports: [], unread: [{ input: "invented", reason }] });
});

test("an entry with a title only is told, and the others read", () => {
  const body = rss(`<title>Crane falls</title></item><item>${BASIC}<description>${escaped}</description>`);
  const { reports, unread } = extractBody(body, "feed");
  expect(reports.map(({ input }) => input)).toEqual(["invented#2"]);
  expect(unread).toEqual([{ input: "invented#1", reason: 'The entry "Crane falls" has a title only.' }]);
});

test.each([
  ["RSS", rss(`${BASIC}<description>${escaped}</description></item><item><title>Second it`).split("Second it")[0]!],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Crane falls</title><content type='text'>A crane fell on a shed in Tarvik on Friday. Nobody was hurt.</content></entry><entry><title>Sec`,
  ],
])("a feed that breaks off is read up to its last whole entry, and it is told: %s", (_, body) => {
  const { reports, unread } = extractBody(body, "feed");
  expect(reports.map(({ input }) => input)).toEqual(["invented#1"]);
  expect(unread).toEqual([
    { input: "invented", reason: "The feed breaks off or is broken; its entries were read up to the last whole one." },
  ]);
});
