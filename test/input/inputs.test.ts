import { chmodSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.js";
import { inShort, readAll, stdin } from "./read.js";

const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>';

async function shortly(files: Record<string, string | Uint8Array>, ...names: readonly string[]) {
  const folder = folderWith(files);
  const inputs = names.length === 0 ? [folder] : names.map((name) => join(folder, name));
  return inShort(await readAll(inputs), folder);
}

const pagesOf = async (...args: Parameters<typeof readAll>) =>
  (await readAll(...args)).flatMap((item) => (item.kind === "page" ? item.page : []));

describe("a folder", () => {
  it("gives its files and those of its folders, by name, each as what it is", async () => {
    const files = {
      "b.txt": "b",
      "a.html": "<html>a",
      "sub/c.json": '{"text":"c"}',
      "d.xml": FEED,
      "e.jsonl": '{"a":1}\n{"a":2}',
    };
    expect(await shortly(files)).toEqual([
      "html a.html",
      "text b.txt",
      "feed d.xml",
      "record e.jsonl#1",
      "record e.jsonl#2",
      "record sub/c.json",
    ]);
  });

  it("passes over pictures, scripts, papers, hidden files and the parts of saved pages", async () => {
    const files = {
      "a.txt": "a",
      "p.png": "x",
      "s.js": "x",
      "README.md": "x",
      ".hidden": "x",
      "a_files/x.html": "<html>",
      "node_modules/x.txt": "x",
    };
    expect(await shortly(files)).toEqual(["text a.txt"]);
  });

  it("reads what its list names, and remarks on the rest", async () => {
    const list = JSON.stringify([
      { file: "b.txt", published: "2026-03-13", publisher: "Harbour Post", url: "https://a.example/1", title: "T" },
    ]);
    const folder = folderWith({ "a.txt": "a", "b.txt": "b", "expected.json": "{}", "reports.json": list });
    const items = await readAll([folder]);
    expect(inShort(items, folder)).toEqual([
      "text b.txt",
      `note ${folder}: reports.json does not list a.txt, expected.json; left out.`,
    ]);
    const given = { published: "2026-03-13", publisher: "Harbour Post", url: "https://a.example/1", title: "T" };
    expect(items[0]).toMatchObject({ page: { given } });
  });

  it("names five files that its list leaves out, and no more", async () => {
    const names = ["b", "c", "d", "e", "f", "g", "h"].map((name) => `${name}.txt`);
    const list = JSON.stringify([{ file: "a.txt" }]);
    const folder = folderWith({ "a.txt": "a", "reports.json": list, ...Object.fromEntries(names.map((n) => [n, n])) });
    expect(inShort(await readAll([folder]), folder)).toContain(
      `note ${folder}: reports.json does not list b.txt, c.txt, d.txt, e.txt, f.txt, …; left out.`,
    );
  });

  it("tells a file that its list names and that isn't there", async () => {
    const list = JSON.stringify([{ file: "b.txt" }, { file: "gone.txt" }]);
    expect(await shortly({ "b.txt": "b", "reports.json": list })).toEqual([
      "text b.txt",
      "unread gone.txt: There is no such file or folder.",
    ]);
  });

  it("is not left by what its list names", async () => {
    const folder = folderWith({
      "secret.txt": "s",
      "in/a.txt": "a",
      "in/reports.json": '[{"file":"a.txt"},{"file":"../secret.txt"},{"file":"x/../../secret.txt"}]',
    });
    const reason = "reports.json may not name a file outside of its folder.";
    for (const input of [join(folder, "in"), join(folder, "in/reports.json")])
      expect(inShort(await readAll([input]), folder)).toEqual([
        "text in/a.txt",
        `unread secret.txt: ${reason}`,
        `unread secret.txt: ${reason}`,
      ]);
  });

  it("may hold reports in a file that is called reports.json", async () => {
    expect(await shortly({ "reports.json": '[{"text":"a"}]' })).toEqual(["record reports.json"]);
  });

  it("may link to itself", async () => {
    const folder = folderWith({ "a.txt": "a" });
    symlinkSync(folder, join(folder, "again"));
    expect(inShort(await readAll([folder]), folder)).toEqual(["text a.txt"]);
  });

  it("with nothing in it is told", async () => {
    expect(await shortly({})).toEqual(["unread : There is nothing in this folder that could be read."]);
  });

  it("with pictures only is told", async () => {
    expect(await shortly({ "a.png": "x" })).toEqual(["unread : There is nothing in this folder that could be read."]);
  });
});

describe("a file", () => {
  it("is known by the list beside it even when it is named alone", async () => {
    const folder = folderWith({ "b.txt": "b", "reports.json": '[{"file":"b.txt","published":"2026-03-13"}]' });
    expect(await pagesOf([join(folder, "b.txt")])).toMatchObject([{ given: { published: "2026-03-13" } }]);
  });

  it("of gzip may have padding behind it", async () => {
    const packed = Buffer.concat([gzipSync("a"), gzipSync("b"), Buffer.alloc(100_000)]);
    expect(await pagesOf([join(folderWith({ "a.gz": packed }), "a.gz")])).toMatchObject([{ body: "ab" }]);
  });

  it("named twice is read once", async () => {
    expect(await shortly({ "a.txt": "a" }, "a.txt", "a.txt", ".")).toEqual(["text a.txt"]);
  });

  it("is what its first bytes say, whatever its name says", async () => {
    const files = {
      "a.txt.gz": gzipSync("text"),
      "b.html": FEED,
      "c.dat": '{"text":"x"}',
      "d.xml": "<!doctype html><html>",
    };
    expect(await shortly(files)).toEqual(["text a.txt.gz", "feed b.html", "record c.dat", "html d.xml"]);
  });

  it("named in several ways is read once", async () => {
    const folder = folderWith({ "a.txt": "a", "sub/b.txt": "b" });
    const items = await readAll([
      join(folder, "a.txt"),
      `${folder}/./a.txt`,
      relative(process.cwd(), join(folder, "a.txt")),
      `${folder}/sub/../a.txt`,
    ]);
    expect(inShort(items, folder)).toEqual(["text a.txt"]);
  });

  it("that lists files stands for them", async () => {
    const files = {
      "a.txt": "a",
      "b.txt": "b",
      "c.txt": "c",
      "reports.json": '[{"file":"b.txt","title":"B"},{"file":"a.txt"}]',
    };
    expect(await shortly(files, "reports.json")).toEqual(["text b.txt", "text a.txt"]);
    expect(await shortly(files, "*")).toEqual(["text a.txt", "text b.txt", "text c.txt"]);
    expect(await shortly(files, "*.json")).toEqual([
      "unread *.json: Only a list of files (reports.json) matches this pattern.",
    ]);
  });

  it("of text is given to the last character", async () => {
    const body = "  Bridge closed \r\n\r\nThe bridge\t was closed.  \n\n";
    expect((await pagesOf([join(folderWith({ "a.txt": body }), "a.txt")]))[0]?.body).toBe(body);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from("\uFEFFMøller"), "Møller"],
    ["UTF-16", Buffer.from("\uFEFFMøller", "utf16le"), "Møller"],
    ["Windows-1252", Buffer.from("M\xf8ller \x93said\x94", "latin1"), "Møller “said”"],
    [
      "what looks like a declaration",
      Buffer.from('He wrote <meta charset="koi8-r">, Møller said'),
      'He wrote <meta charset="koi8-r">, Møller said',
    ],
  ])("in %s is decoded", async (_, bytes, text) => {
    expect((await pagesOf([join(folderWith({ "a.txt": bytes }), "a.txt")]))[0]?.body).toBe(text);
  });

  it("takes its date from its list, else its front matter, else the option", async () => {
    const list = '[{"file":"a.txt","published":"2026-01-01"},{"file":"b.txt"},{"file":"c.txt"}]';
    const front = "---\ndate: 2026-02-02\n---\nx";
    const folder = folderWith({ "a.txt": front, "b.txt": front, "c.txt": "x", "reports.json": list });
    const pages = await pagesOf([folder], { given: { published: "2026-03-03" } });
    expect(pages.map(({ given }) => given.published)).toEqual(["2026-01-01", "2026-02-02", "2026-03-03"]);
  });

  it("of HTML keeps its own date before the option's", async () => {
    const folder = folderWith({ "a.html": "<html>" });
    expect((await pagesOf([folder], { given: { published: "2026-03-03" } }))[0]?.given).toEqual({});
  });
});

describe("what can't be read is told in one sentence, and the rest is read", () => {
  const cases: readonly (readonly [name: string, file: string, content: string | Uint8Array, sentence: string])[] = [
    ["empty", "a.txt", "", "This is empty."],
    ["white space", "a.txt", " \n\t\n", "This is empty."],
    ["a byte order mark alone", "a.txt", "\uFEFF", "This is empty."],
    ["binary", "a.txt", Uint8Array.of(0, 1, 2, 3, 255), "This is binary data, not a text."],
    ["a PDF", "a.txt", "%PDF-1.4 ...", "This is a PDF, not a text."],
    ["an office file", "a.docx", "PK\x03\x04...", "This is a ZIP or office file, not a text."],
    ["50 MB", "a.txt", Buffer.alloc(50_000_000, "word "), "This is larger than 20 MB, the limit for one page."],
    [
      "50 MB in a small gzip",
      "a.txt.gz",
      gzipSync(Buffer.alloc(50_000_000, "word ")),
      "This is larger than 20 MB, the limit for one page.",
    ],
    [
      "a gzip that is cut off",
      "a.gz",
      gzipSync("some text ".repeat(999)).subarray(0, 30),
      "The packed data is damaged or cut off.",
    ],
    [
      "a damaged gzip",
      "a.gz",
      Buffer.concat([gzipSync("x").subarray(0, 12), Buffer.alloc(30, 7)]),
      "The packed data is damaged or cut off.",
    ],
    [
      "gzip in gzip in gzip",
      "a.gz",
      gzipSync(gzipSync(gzipSync("x"))),
      "This is packed with gzip too many times over.",
    ],
    ["an empty gzip", "a.gz", gzipSync(""), "This is empty."],
  ];
  it.each(cases)("%s", async (_, file, content, sentence) => {
    expect(await shortly({ [file]: content, "z.txt": "z" })).toEqual([`unread ${file}: ${sentence}`, "text z.txt"]);
  });

  it("a path that isn't there", async () => {
    expect(await shortly({ "z.txt": "z" }, "gone.txt", "z.txt")).toEqual([
      "unread gone.txt: There is no such file or folder.",
      "text z.txt",
    ]);
  });

  it("a file used as a folder", async () => {
    expect(await shortly({ "z.txt": "z" }, "z.txt/a")).toEqual(["unread z.txt/a: There is no such file or folder."]);
  });

  it("a glob that matches nothing", async () => {
    expect(await shortly({ "z.txt": "z" }, "*.html", "*.txt")).toEqual([
      "unread *.html: No file matches this pattern.",
      "text z.txt",
    ]);
  });

  it("a link that leads to itself", async () => {
    const folder = folderWith({});
    symlinkSync("loop", join(folder, "loop"));
    expect(inShort(await readAll([join(folder, "loop")]), folder)).toEqual([
      "unread loop: It is a link that leads to itself.",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const folder = folderWith({ "a.txt": "a" });
    chmodSync(join(folder, "a.txt"), 0);
    expect(inShort(await readAll([folder]), folder)).toEqual(["unread a.txt: It may not be read: permission denied."]);
  });

  it("a name with a NUL", async () => {
    expect(await readAll(["a\0b"])).toMatchObject([{ kind: "unread", reason: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });
});

describe("standard input", () => {
  it.each([
    ["text -", "Bridge closed"],
    ["html -", "<!doctype html><html>"],
    ["feed -", FEED],
    ["record -", '[{"text":"a"}]'],
  ])("is told by its content: %s", async (expected, content) => {
    expect(inShort(await readAll(["-"], stdin(content)), "")).toEqual([expected.replace(" -", " -")]);
  });

  it("gives a page per line of JSON Lines, numbered as lines are", async () => {
    const items = await readAll(["-"], stdin('{"text":"a"}\nbro', 'ken\n\n{"text":"b"}\n\n\n'));
    expect(inShort(items, "")).toEqual(["record -#1", "record -#2", "unread -#3: This line is empty.", "record -#4"]);
  });

  it("is JSON Lines when that is asked for, even if its first line is broken", async () => {
    const items = await readAll(["-"], { ...stdin('oops\n{"text":"a"}'), stdinKind: "lines" });
    expect(inShort(items, "")).toEqual(["record -#1", "record -#2"]);
  });

  it("tells a line that is too long and reads on", async () => {
    const long = `{"text":"${"x".repeat(20_000_000)}"}\n`;
    const items = await readAll(["-"], stdin('{"text":"a"}\n', long, '{"text":"b"}\n'));
    expect(inShort(items, "")).toEqual(["record -#1", "unread -#2: This line is longer than 20 MB.", "record -#3"]);
  });

  it("is told when it is empty", async () => {
    expect(inShort(await readAll(["-"]), "")).toEqual(["unread -: This is empty."]);
  });
});

it("addresses are left to the fetcher, after the files", async () => {
  const folder = folderWith({ "a.txt": "a" });
  const items = await readAll(["https://a.example/1", folder, "HTTP://b.example/2"]);
  expect(inShort(items, folder)).toEqual([
    "text a.txt",
    "note fetch https://a.example/1",
    "note fetch HTTP://b.example/2",
  ]);
});
