import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { readAll, stdin } from "./read.js";

/** Beginnings that lead into every reader, so that what follows them is read as what it claims to be. */
const OPENINGS = [
  "",
  "WARC/1.0\r\n",
  "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200 OK\r\n",
  "filedesc://x 1 20200101000000 text/plain 3\n",
  "\x1f\x8b\x08",
  "{",
  "[",
  '{"a":1}\n',
  "<html>",
  "<rss>",
  "---\n",
  "\xff\xfe",
];

const hostile = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    ),
    fc.boolean(),
  )
  .map(([opening, rest, packed]) => {
    const bytes = Buffer.concat([Buffer.from(opening, "latin1"), rest]);
    return packed ? gzipSync(bytes) : bytes;
  });

it("whatever the bytes, each input gives pages or sentences and nothing is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom("any", "lines"), async (bytes, stdinKind) => {
      const items = await readAll(["-"], { ...stdin(bytes), stdinKind });
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) if (item.kind === "unread") expect(item.reason).toMatch(/^[A-Z][\s\S]*\.$/);
    }),
    { numRuns: 300 },
  );
});

it("whatever the name, nothing is thrown", async () => {
  const folder = folderWith({ "a.txt": "a" });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 30 }), async (name) => {
      expect((await readAll([join(folder, "none", name)])).length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

it("whatever stands in reports.json, nothing is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.jsonValue(), async (json, file) => {
      const list = `[{"file": ${JSON.stringify(file)}, "published": ${json}}, {"file": "a.txt", "title": ${json}}]`;
      const items = await readAll([folderWith({ "a.txt": "a", "reports.json": list })]);
      expect(items.length).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});
