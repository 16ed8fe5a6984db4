import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { inShort, readAll } from "./read.js";

const PAGE = "<!doctype html><html><body><p>Bridge closed</p></body></html>";

const http = (body: string | Uint8Array, ...headers: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from(["HTTP/1.1 200 OK", "Content-Type: text/html", ...headers, "", ""].join("\r\n")),
    Buffer.from(body),
  ]);

function warc(
  type: string,
  uri: string,
  block: string | Uint8Array,
  length: number | string = Buffer.from(block).length,
): Buffer {
  const headers = ["WARC/1.0", `WARC-Type: ${type}`, `WARC-Target-URI: ${uri}`, "WARC-Date: 2026-03-13T09:40:00Z"];
  const contentType = type === "response" ? "application/http; msgtype=response" : "text/html";
  const head = [...headers, `Content-Type: ${contentType}`, `Content-Length: ${length}`, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head), Buffer.from(block), Buffer.from("\r\n\r\n")]);
}

const arc = (uri: string, block: string | Uint8Array, length: number | string = Buffer.from(block).length): Buffer =>
  Buffer.concat([
    Buffer.from(`${uri} 192.0.2.1 20260313094000 text/html ${length}\n`),
    Buffer.from(block),
    Buffer.from("\n"),
  ]);

const FIELDS = "1 0 Somebody\nURL IP-address Archive-date Content-type Archive-length\n";
const DESCRIPTION = `filedesc://a.arc 192.0.2.1 20260313000000 text/plain ${FIELDS.length}\n${FIELDS}\n`;

async function read(...parts: readonly (string | Uint8Array)[]) {
  const folder = folderWith({ a: Buffer.concat(parts.map((part) => Buffer.from(part))) });
  const items = await readAll([join(folder, "a")]);
  return { items, short: inShort(items, folder) };
}

describe("a WARC", () => {
  it("gives the pages it holds, with address and time of capture", async () => {
    const { items, short } = await read(
      warc("warcinfo", "", "software: x"),
      warc("response", "https://a.example/1", http(PAGE)),
      warc("request", "https://a.example/1", "GET /1 HTTP/1.1\r\n\r\n"),
      warc("resource", "https://a.example/2", PAGE),
    );
    expect(short).toEqual(["html a#2", "html a#4"]);
    const page = { body: PAGE, given: { url: "https://a.example/1" }, retrieved: "2026-03-13T09:40:00Z" };
    expect(items[0]).toMatchObject({ page });
  });

  it("may be packed, record by record or as a whole", async () => {
    const records = [
      warc("response", "https://a.example/1", http(PAGE)),
      warc("response", "https://a.example/2", http(PAGE)),
    ];
    expect((await read(...records.map((record) => gzipSync(record)))).short).toEqual(["html a#1", "html a#2"]);
    expect((await read(gzipSync(Buffer.concat(records)))).short).toEqual(["html a#1", "html a#2"]);
  });

  it.each([
    ["gzip", http(gzipSync(PAGE), "Content-Encoding: gzip")],
    ["brotli", http(brotliCompressSync(PAGE), "Content-Encoding: br")],
    [
      "chunks",
      http(
        `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
        "Transfer-Encoding: chunked",
      ),
    ],
    ["chunks that are none", http(PAGE, "Transfer-Encoding: chunked")],
  ])("undoes %s", async (_, block) => {
    expect((await read(warc("response", "https://a.example/1", block))).items[0]).toMatchObject({
      page: { body: PAGE },
    });
  });

  it("passes over pictures, errors, scripts and what crawlers say of themselves", async () => {
    const records = [
      warc(
        "response",
        "https://a.example/1",
        Buffer.from("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone"),
      ),
      warc("response", "https://a.example/2", Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG")),
      warc(
        "response",
        "https://a.example/3",
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"a":1}'),
      ),
      warc("resource", "metadata://crawler/log", "log"),
    ];
    expect((await read(...records)).short).toEqual(["unread a: None of the 4 records in this archive is a page."]);
  });

  const damaged: readonly (readonly [
    name: string,
    parts: readonly (string | Uint8Array)[],
    short: readonly string[],
  ])[] = [
    [
      "cut off within a body",
      [warc("response", "https://a.example/1", http(PAGE)).subarray(0, -40)],
      ["html a#1", "unread a#1: The archive is cut off within this record."],
    ],
    [
      "cut off within headers",
      [warc("response", "https://a.example/1", http(PAGE)), "WARC/1.0\r\nWARC-Ty"],
      ["html a#1", "unread a#2: This record does not say of which type it is; the rest of the archive is left out."],
    ],
    [
      "a length that is no number",
      [warc("response", "https://a.example/1", http(PAGE), "many")],
      ["unread a#1: The length of this record is no number; the rest of the archive is left out."],
    ],
    [
      "a length below zero",
      [warc("response", "https://a.example/1", http(PAGE), -1)],
      ["unread a#1: The length of this record is no number; the rest of the archive is left out."],
    ],
    [
      "a length that is too small",
      [warc("resource", "https://a.example/1", PAGE, PAGE.length - 7), warc("resource", "https://a.example/2", PAGE)],
      ["html a#1", "unread a#1: This record is longer than it says; its end is left out.", "html a#2"],
    ],
    [
      "something else behind a record",
      [warc("resource", "https://a.example/1", PAGE), "what is this\r\nand this\r\n\r\n"],
      ["html a#1", "unread a#2: No WARC record begins here; the rest of the archive is left out."],
    ],
    [
      "a body larger than the limit",
      [
        warc("resource", "https://a.example/1", Buffer.alloc(20_000_001, 97)),
        warc("resource", "https://a.example/2", PAGE),
      ],
      ["unread a#1: This record is larger than 20 MB, the limit for one page.", "html a#2"],
    ],
    [
      "damaged brotli",
      [warc("response", "https://a.example/1", http("not brotli", "Content-Encoding: br"))],
      ["unread a#1: The body of this record is damaged."],
    ],
    [
      "headers without end",
      ["WARC/1.0\r\n", Buffer.alloc(5_000_000, 97)],
      ["unread a: It could not be read: a header has no end"],
    ],
    [
      "gzip that is cut off",
      [
        gzipSync(warc("resource", "https://a.example/1", PAGE)),
        gzipSync(warc("resource", "https://a.example/2", PAGE)).subarray(0, 60),
      ],
      ["html a#1", "unread a: The packed data is damaged or cut off."],
    ],
  ];
  it.each(damaged)("%s", async (_, parts, short) => {
    expect((await read(...parts)).short).toEqual(short);
  });
});

describe("an ARC", () => {
  it("gives the pages it holds", async () => {
    const { items, short } = await read(
      DESCRIPTION,
      arc("https://a.example/1 with spaces", http(PAGE)),
      arc("https://a.example/2", http(PAGE)),
    );
    expect(short).toEqual(["html a#1", "html a#2"]);
    const page = {
      body: PAGE,
      given: { url: "https://a.example/1%20with%20spaces" },
      retrieved: "2026-03-13T09:40:00Z",
    };
    expect(items[0]).toMatchObject({ page });
  });

  it.each([
    [
      "a length that is no number",
      [arc("https://a.example/1", "", "many"), arc("https://a.example/2", http(PAGE))],
      ["unread a#1: The length of this record is no number of bytes.", "html a#2"],
    ],
    [
      "cut off",
      [arc("https://a.example/1", http(PAGE)).subarray(0, -30)],
      ["html a#1", "unread a#1: The archive is cut off within this record."],
    ],
    ["only a description", [], ["unread a: This archive holds no record."]],
  ])("%s", async (_, parts, short) => {
    expect((await read(DESCRIPTION, ...parts)).short).toEqual(short);
  });
});
