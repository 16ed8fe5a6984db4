import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { folderWith } from "../input/folder.js";
import { call, jsonLines } from "./call.js";
import { CHESS, FIRE, FIRE_TOO, record } from "./reports.js";

const THREE = [record("a", FIRE), record("b", FIRE_TOO), record("c", CHESS, "2026-03-15")].join("\n");

type Pair = readonly [number, number];

interface Annotation {
  readonly sentences: readonly Pair[];
  readonly quantities: readonly { readonly start: number; readonly end: number }[];
  readonly attributions: readonly { readonly source: readonly Pair[] }[];
}

describe("annotate", () => {
  it("prints what is read in each line, in order, with offsets into the given text", async () => {
    const { status, stdout } = await call(["annotate"], { stdin: THREE });
    const lines = jsonLines(stdout);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const keys = [
      "id",
      "sentences",
      "mentions",
      "entities",
      "quantities",
      "timexes",
      "attributions",
      "claims",
      "furniture",
      "problems",
    ];
    expect(Object.keys(lines[0] ?? {})).toEqual(keys);
    const first = lines[0] as unknown as Annotation;
    const words = ([start, end]: Pair) => FIRE.slice(start, end);
    expect(first.sentences.map(words)[1]).toMatch(/^Two workers .* said\.$/);
    expect(first.quantities.map(({ start, end }) => words([start, end]))).toContainEqual(expect.stringContaining("40"));
    expect(first.attributions[0]?.source.map(words)).toEqual([expect.stringMatching(/fire brigade/)]);
  });

  it("keeps step with its input: a line that can't be read gives a line, too", async () => {
    const stdin = ["oops", record("a", FIRE), "", "{}", "[1,2", record("b", FIRE_TOO), "", ""].join("\n");
    const { status, stdout, stderr } = await call(["annotate"], { stdin });
    const lines = jsonLines(stdout);
    expect(status).toBe(0);
    expect(lines.map(({ id, input }) => id ?? input)).toEqual(["-#1", "a", "-#3", "-#4", "-#5", "b"]);
    for (const { id, error } of lines) expect(id === undefined ? error : "Told.").toMatch(/^[A-Z].*\.$/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(4);
  });

  it("with --strict makes a broken line a failure", async () => {
    expect((await call(["annotate", "--strict"], { stdin: `oops\n${THREE}` })).status).toBe(1);
  });

  it("with nothing to read gives status 1", async () => {
    expect(await call(["annotate"], { stdin: "" })).toMatchObject({ status: 1, stderr: "-: This is empty.\n" });
  });

  it.each([["annotate"], ["cluster", "--stream"]].map((args) => [args]))(
    "prints what has come while nothing more comes: %j",
    async (args) => {
      let printed: () => void = () => {};
      const isPrinted = new Promise<void>((resolve) => {
        printed = resolve;
      });
      const bytes = (async function* () {
        yield Buffer.from(`${record("a", FIRE)}\n`);
        await isPrinted;
        yield Buffer.from(`${record("b", CHESS)}\n`);
      })();
      const lines: string[] = [];
      const write = (line: string) => {
        printed();
        return lines.push(line) > 0;
      };
      const stderr = { write: () => true, once: () => {} };
      expect(await run(args, { stdin: bytes, stdout: { write, once: () => {} }, stderr, env: {} })).toBe(0);
      expect(lines).toHaveLength(2);
    },
  );

  it("waits while its reader is slow, and reads no further meanwhile", async () => {
    let drained: () => void = () => {};
    let [written, read] = [0, 0];
    const bytes = (async function* () {
      for (; read < 50; read++) yield Buffer.from(`${record(`r${read}`, CHESS)}\n${" ".repeat(70_000)}\n`);
    })();
    const stdout = {
      write: () => {
        written++;
        return false;
      },
      once: (_: string, listener: () => void) => {
        drained = listener;
      },
    };
    const done = run(["annotate"], { stdin: bytes, stdout, stderr: { write: () => true, once: () => {} }, env: {} });
    await expect.poll(() => written).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(written).toBe(1);
    expect(read).toBeLessThan(15); // ten go together
    const timer = setInterval(() => drained(), 0);
    expect(await done).toBe(0);
    clearInterval(timer);
    expect(read).toBe(50);
  });
});

describe("cluster", () => {
  it.each([[[]], [["--stream"]]])("prints the story of each line, in order: %j", async (args) => {
    const { status, stdout } = await call(["cluster", ...args], { stdin: `${THREE}\noops\n${record("a", FIRE)}` });
    const lines = jsonLines(stdout);
    expect(status).toBe(0);
    expect(lines.map(({ id, input }) => id ?? input)).toEqual(["a", "b", "c", "-#4", "a"]);
    const [a, b, c, broken, again] = lines.map(({ story }) => story);
    expect(a).toEqual(expect.any(String));
    expect(b).toBe(a);
    expect(c).not.toBe(a);
    expect(broken).toBeUndefined();
    expect(again).toBe(a);
  });
});

describe("extract", () => {
  it("prints the reports of files, one a line", async () => {
    const folder = folderWith({ "a.txt": FIRE, "b.jsonl": THREE });
    const { status, stdout } = await call(["extract", join(folder, "b.jsonl"), join(folder, "a.txt")]);
    const lines = jsonLines(stdout);
    expect(status).toBe(0);
    expect(lines.map(({ text }) => text)).toEqual([FIRE, FIRE_TOO, CHESS, FIRE]);
    for (const key of [
      "id",
      "url",
      "publisher",
      "title",
      "byline",
      "published",
      "language",
      "text",
      "furniture",
      "problems",
    ])
      expect(lines[0]).toHaveProperty(key);
  });

  it("can be read by annotate", async () => {
    const extracted = await call(["extract", "-"], { stdin: THREE });
    const annotated = await call(["annotate"], { stdin: extracted.stdout });
    expect(annotated.stdout).toBe((await call(["annotate"], { stdin: THREE })).stdout);
  });
});
