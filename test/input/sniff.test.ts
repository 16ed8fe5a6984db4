import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sniff } from "../../src/input/sniff.js";

const kindOf = (content: string | Uint8Array, name = "-", whole = true) =>
  sniff(Buffer.from(content as string), name, whole).kind;

describe("what a file is", () => {
  const table: readonly (readonly [kind: string, content: string | Uint8Array, name?: string])[] = [
    ["text", "Bridge closed\n\nThe bridge over the Orla was closed."],
    ["text", "[UPDATED] Bridge closed after collision"],
    ["text", "{curly} things happen"],
    ["text", "A reader wrote <b>this</b>"],
    ["text", "<html> is a tag, said the report.", "a.txt"],
    ["text", '{"text": "quoted as it is"}', "a.txt"],
    ["text", "name\tvalue\n1\t2"],
    ["html", "<!DOCTYPE html><html><body>x"],
    ["html", "\n<!-- saved -->\n<html><head>"],
    ["html", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'],
    ["html", "<p>one</p>", "a.html"],
    ["html", "<article>one</article>"],
    ["feed", '<?xml version="1.0"?><rss version="2.0"><channel>'],
    ["feed", '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ["feed", '<rdf:RDF xmlns:rdf="x">'],
    ["feed", '<rss version="2.0">', "page.html"],
    ["feed", '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ["feed", '{\n  "version": "https://jsonfeed.org/version/1",\n'],
    ["record", '{"text": "one"}'],
    ["record", '{\n  "text": "one"\n}'],
    ["record", '[{"text": "one"}, {"text": "two"}]'],
    ["record", "[\n  {"],
    ["record", "{text: 1}", "a.json"],
    ["record", '{"text": "one"}\n\n'],
    ["lines", '{"text": "one"}\n{"text": "two"}'],
    ["lines", '{"text": "one"}\nbroken'],
    ["lines", '{"text": "one\n{"text": "two"}'],
    ["lines", '{"text": "one"}', "a.jsonl"],
    ["lines", '{"text": "one', "a.ndjson"],
    ["gzip", gzipSync("x")],
    ["archive", "WARC/1.0\r\n"],
    ["archive", "filedesc://a.arc 127.0.0.1 20200101000000 text/plain 10"],
    ["nothing", ""],
    ["nothing", " \r\n\t"],
    ["binary", "%PDF-1.7"],
    ["binary", "PK\x03\x04"],
    ["binary", Uint8Array.of(1, 2, 3, 0, 4)],
    ["binary", Uint8Array.from({ length: 100 }, (_, i) => i % 20)],
  ];
  it.each(table)("%s: %j", (kind, content, name) => {
    expect(kindOf(content as string, name as string | undefined)).toBe(kind);
  });

  it("takes UTF-16 for text, not for binary data", () => {
    expect(kindOf(Buffer.from("\uFEFFBridge closed", "utf16le"))).toBe("text");
  });

  it("takes a first line without end for JSON Lines, which can be read as it comes", () => {
    expect(kindOf(`{"text": "${"x".repeat(100)}`, "-", false)).toBe("lines");
  });
});

describe("bytes that are no text in any charset", () => {
  const withControls = (count: number) => `${"word ".repeat(200)}${"\u0001".repeat(count)}`;
  it.each([
    [10, "text"],
    [30, "binary"],
  ])("%i control characters in a thousand: %s", (count, kind) => expect(kindOf(withControls(count))).toBe(kind));
});
