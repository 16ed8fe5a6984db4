import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../input/folder.js";
import { call } from "./call.js";
import { CHESS, FIRE, FIRE_TOO, record } from "./reports.js";

const STORY = { "a.txt": FIRE, "b.txt": FIRE_TOO };

describe("compare", () => {
  it("prints the terminal edition, plain when piped", async () => {
    const { status, stdout, stderr } = await call(["compare", folderWith(STORY), "--published", "2026-03-12"]);
    expect(status).toBe(0);
    expect(stdout).toContain("2 reports");
    expect(stdout).not.toContain("\u001b[");
    expect(stderr).toBe("");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ["one report", { "a.txt": FIRE }, "No two reports are of one event, so there is nothing to compare.\n"],
    ["one report twice", { "a.txt": FIRE, "b.txt": FIRE }, ""],
    [
      "reports of two events",
      { "a.txt": FIRE, "b.txt": CHESS },
      "No two reports are of one event, so there is nothing to compare.\n",
    ],
  ])("reads %s, and says so where nothing can be compared", async (_, files, told) => {
    const { status, stderr } = await call(["compare", folderWith(files)]);
    expect([status, stderr]).toEqual([0, told]);
  });

  it("takes an empty name for no input", async () => {
    const { status, stderr } = await call(["compare", ""]);
    expect([status, stderr]).toEqual([1, '"": This names no file, folder or address.\n']);
  });

  it.each([
    [["--color"], {}, false, true],
    [["--no-color"], {}, true, false],
    [[], {}, true, true],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "", TERM: "xterm" }, true, true],
    [[], { TERM: "dumb" }, true, false],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { CI: "true" }, false, false],
    [["--color"], { NO_COLOR: "1" }, false, true],
  ])("colours as it is told: %j %j terminal: %s → %s", async (args, env, isTTY, colored) => {
    const { stdout } = await call(["compare", folderWith(STORY), ...args], { env, isTTY });
    expect(stdout.includes("\u001b[")).toBe(colored);
  });

  it("prints JSON when asked, and the same bytes for any order of inputs", async () => {
    const folder = folderWith(STORY);
    const [a, b] = [join(folder, "a.txt"), join(folder, "b.txt")];
    const one = await call(["compare", a, b, "--json"]);
    const two = await call(["compare", "--json", b, a]);
    const edition = JSON.parse(one.stdout);
    expect(edition).toMatchObject({ format: "variorum/1", stories: [{ reports: [{ sigil: "A" }, { sigil: "B" }] }] });
    expect(two.stdout).toBe(one.stdout);
  });

  it("writes each file in the format of its extension, making folders", async () => {
    const folder = folderWith(STORY);
    const out = (name: string) => join(folder, "out/deep", name);
    const names = ["s.html", "s.json", "s.md", "s.csv", "s.HTM"];
    const { status, stdout } = await call(["compare", folder, ...names.flatMap((name) => ["-o", out(name)])]);
    expect(status).toBe(0);
    expect(stdout).toContain("2 reports");
    expect(readFileSync(out("s.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(readFileSync(out("s.HTM"), "utf8")).toBe(readFileSync(out("s.html"), "utf8"));
    expect(JSON.parse(readFileSync(out("s.json"), "utf8"))).toMatchObject({ format: "variorum/1" });
    expect(readFileSync(out("s.md"), "utf8")).toMatch(/^#/);
    expect(readFileSync(out("s.csv"), "utf8").split("\n").length).toBeGreaterThan(3);
  });

  it("reads standard input", async () => {
    const { status, stdout } = await call(["compare", "-", "--json"], {
      stdin: `${record("a", FIRE)}\n${record("b", FIRE_TOO)}\n`,
    });
    expect(status).toBe(0);
    expect(
      JSON.parse(stdout)
        .stories[0].reports.map(({ input }: { input: string }) => input)
        .sort(),
    ).toEqual(["-#1", "-#2"]);
  });

  it("takes date and publisher of texts from the options", async () => {
    const args = ["compare", "-", "--json", "--published", "2026-03-12", "--publisher", "Harbour Post"];
    const { stdout } = await call(args, { stdin: FIRE });
    expect(JSON.parse(stdout).stories[0].reports[0]).toMatchObject({
      published: "2026-03-12",
      publisher: "Harbour Post",
    });
  });
});

describe("what can't be read", () => {
  const bad: readonly (readonly [name: string, file: string, content: string | Uint8Array, sentence: RegExp])[] = [
    ["an empty file", "x.txt", "", /This is empty\./],
    ["a binary file", "x.txt", Uint8Array.of(0, 1, 2, 0, 255), /This is binary data, not a text\./],
    [
      "a file of 50 MB",
      "x.txt",
      Buffer.alloc(50_000_000, "word "),
      /This is larger than 20 MB, the limit for one page\./,
    ],
    ["HTML without an article", "x.html", "<!doctype html><html><body><nav>Home</nav></body></html>", /article/],
    ["a broken JSON line", "x.jsonl", `${record("a", FIRE)}\n{"text": "b\n`, /#2: .*JSON/],
    ["a damaged archive", "x.warc", "WARC/1.0\r\nWARC-Type: resource\r\n", /x\.warc.*: .*record/],
  ];
  it.each(bad)(
    "%s is told in one sentence, the rest is read, and the status is 0",
    async (_, file, content, sentence) => {
      const folder = folderWith({ ...STORY, [file]: content });
      const { status, stdout, stderr } = await call(["compare", folder, "--json"]);
      expect(status).toBe(0);
      expect(JSON.parse(stdout).stories[0].reports.length).toBeGreaterThan(1);
      const lines = stderr.trimEnd().split("\n");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(sentence);
      expect(lines[0]).toMatch(/^\S*x\.\w+(?:#\d+)?: [A-Z][^\n]+\.$/);
      expect(JSON.parse(stdout).unread).toHaveLength(1);
    },
  );

  it("stands at the end of the terminal edition", async () => {
    const { stdout, stderr } = await call(["compare", folderWith({ ...STORY, "x.txt": "" })]);
    expect(stdout.slice(-300)).toMatch(/x\.txt[\s\S]*This is empty\./);
    expect(stderr).toBe("");
  });

  it.each([
    ["an empty folder", () => [folderWith({})], /There is nothing in this folder/],
    ["a missing path", () => ["/nowhere/at/all.txt"], /There is no such file or folder/],
    ["a dead address", () => ["http://127.0.0.1:1/a", "--allow-private"], /The host refuses connections/],
    ["a private address", () => ["http://127.0.0.1:1/a"], /on this machine/],
    ["an empty file alone", () => [join(folderWith({ a: "" }), "a")], /This is empty/],
  ])("%s alone gives status 1 and the reason", async (_, args, sentence) => {
    const { status, stdout, stderr } = await call(["compare", ...args()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe("");
  });

  it("can't write to the terminal but by words", async () => {
    const folder = folderWith({ ...STORY, "x\u001b[2J\u202e.txt": "" });
    const { stderr } = await call(["compare", folder, "--json"]);
    expect(stderr).toMatch(/x \[2J \.txt: This is empty\.\n$/);
  });

  it("with --strict is a failure, though the rest is printed", async () => {
    const { status, stdout } = await call(["compare", folderWith({ ...STORY, "x.txt": "" }), "--strict"]);
    expect(status).toBe(1);
    expect(stdout).toContain("2 reports");
    expect((await call(["compare", folderWith(STORY), "--strict"])).status).toBe(0);
  });

  it("a text in another language is read, with its problem told", async () => {
    const german =
      "Brand in der Fischfabrik von Halvik\n\nBei einem Brand in der Fischfabrik sind am Donnerstag zwei Arbeiter verletzt worden, teilte die Feuerwehr mit. Rund vierzig Menschen wurden aus dem Gebäude geführt.";
    const { status, stdout } = await call(["compare", folderWith({ ...STORY, "c.txt": german }), "--json"]);
    const reports = JSON.parse(stdout).stories.flatMap((story: { reports: unknown[] }) => story.reports);
    expect(status).toBe(0);
    expect(reports).toContainEqual(
      expect.objectContaining({
        language: "de",
        problems: expect.arrayContaining([expect.objectContaining({ rule: "language" })]),
      }),
    );
  });

  it("a wrong date in reports.json is a problem of its report", async () => {
    const list = JSON.stringify([
      { file: "a.txt", published: "the other day" },
      { file: "b.txt", published: "2026-03-12" },
    ]);
    const { status, stdout } = await call(["compare", folderWith({ ...STORY, "reports.json": list }), "--json"]);
    const { reports } = JSON.parse(stdout).stories[0];
    expect(status).toBe(0);
    expect(reports.flatMap((report: { problems: { rule: string; text: string }[] }) => report.problems)).toContainEqual(
      expect.objectContaining({ rule: "date", text: expect.stringContaining("the other day") }),
    );
  });
});

describe("files that can't be written", () => {
  it("are refused before any work when their extension says nothing", async () => {
    const folder = folderWith(STORY);
    const { status, stderr } = await call(["compare", folder, "-o", join(folder, "x.pdf")]);
    expect([status, existsSync(join(folder, "x.pdf"))]).toEqual([2, false]);
    expect(stderr).toMatch(/x\.pdf: .*\.html, \.json, \.md, \.csv/);
  });

  it("are told", async () => {
    const folder = folderWith(STORY);
    const { status, stderr } = await call(["compare", folder, "-o", join(folder, "a.txt", "x.html")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/x\.html could not be written/);
  });
});
