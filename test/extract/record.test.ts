import { expect, test } from "vitest";
import { BODY, extractBody, reportOf } from "./page.js";

const pick = (record: unknown): unknown => {
  const { id, url, publisher, title, byline, published, text } = reportOf(JSON.stringify(record), "record");
  return { id, url, publisher, title, byline, published, text };
};

test.each([
  [
    "our own",
    {
      id: "r1",
      title: "Crane falls",
      text: BODY,
      published: "2024-11-18",
      url: "https://a.example/1",
      publisher: "Harbour Times",
    },
    {
      id: "r1",
      title: "Crane falls",
      text: BODY,
      published: "2024-11-18",
      url: "https://a.example/1",
      publisher: "Harbour Times",
      byline: null,
    },
  ],
  [
    "ninjs",
    {
      uri: "https://a.example/n1",
      headline: "Crane falls",
      byline: "Anna Quill",
      body_text: BODY,
      versioncreated: "2024-11-18T10:00:00Z",
      firstcreated: "2024-11-18T09:30:00Z",
    },
    {
      id: "https://a.example/n1",
      title: "Crane falls",
      text: BODY,
      published: "2024-11-18T09:30:00Z",
      url: "https://a.example/n1",
      publisher: "a.example",
      byline: "Anna Quill",
    },
  ],
  [
    "an address in place of the publisher's name",
    { id: "n1", title: "Crane falls", text: BODY, publisher: "http://www.a.example/news/1" },
    { id: "n1", title: "Crane falls", text: BODY, published: null, url: null, publisher: "a.example", byline: null },
  ],
  [
    "ninjs with a body in XHTML",
    {
      guid: "n2",
      headlines: [{ value: "Crane falls" }],
      bodies: [{ contenttype: "text/html", value: `<p>${BODY.replaceAll("\n\n", "</p><p>")}</p>` }],
    },
    { id: "n2", title: "Crane falls", text: BODY, published: null, url: null, publisher: null, byline: null },
  ],
  [
    "NewsArticle",
    {
      "@type": "NewsArticle",
      identifier: "s1",
      headline: "Crane falls",
      articleBody: BODY,
      datePublished: "2024-11-18",
      author: [{ name: "Anna Quill" }, { name: "Tom Reed" }],
      publisher: { name: "Harbour Times" },
    },
    {
      id: "s1",
      title: "Crane falls",
      text: BODY,
      published: "2024-11-18",
      url: null,
      publisher: "Harbour Times",
      byline: "Anna Quill, Tom Reed",
    },
  ],
])("a record in the form of %s", (_, record, expected) => {
  expect(pick(record)).toEqual(expected);
});

test("text in a record is kept to the last character", () => {
  const text = ` ${BODY} &amp; more <b>\n`;
  expect(reportOf(JSON.stringify({ text }), "record").text).toBe(text);
});

test("a list gives a report each, numbered; a bad one is told and the rest read", () => {
  const { reports, unread } = extractBody(
    JSON.stringify([{ text: BODY }, { title: "no text" }, 7, { text: BODY, id: "b" }]),
    "record",
    {
      given: { title: "of the file", publisher: "Harbour Times" },
    },
  );
  expect(reports.map(({ input, title, publisher }) => [input, title, publisher])).toEqual([
    ["invented#1", null, "Harbour Times"],
    ["invented#4", null, "Harbour Times"],
  ]);
  expect(unread).toEqual([
    { input: "invented#2", reason: 'The record has no text: "text", "body_text" or "articleBody" must hold it.' },
    { input: "invented#3", reason: "The record is not a JSON object." },
  ]);
});

test.each([
  ['{"text": "a",\n "title": }', /^This is not JSON \(line 2, column 11\)\.$/],
  ['{"text": "a', /^This is not JSON/],
  ["", /^This is not JSON: it is empty\.$/],
  ["[]", /^The list holds no records\.$/],
])("broken JSON: %j", (body, reason) => {
  const { reports, unread } = extractBody(body, "record");
  expect(reports).toEqual([]);
  expect(unread[0]?.reason).toMatch(reason);
});
