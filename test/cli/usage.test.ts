import { describe, expect, it } from "vitest";
import { call } from "./call.js";

describe("wrong usage gives status 2 and one sentence", () => {
  it.each([
    [[], /Usage: variorum/],
    [["compare"], /missing required argument 'inputs'/],
    [["comprae", "a.txt"], /unknown command 'comprae'[\s\S]*compare/],
    [["compare", "a.txt", "--jsno"], /unknown option '--jsno'[\s\S]*--json/],
    [["compare", "a.txt", "--published", "last week"], /'last week' is invalid\. It is no date/],
    [["compare", "a.txt", "--published", "2023-02-29"], /It is no date/],
    [["compare", "a.txt", "-o"], /argument missing/],
    [["compare", "a.txt", "-o", "story"], /story: the extension must say what to write/],
    [["annotate", "--color"], /unknown option '--color'/],
  ])("%j", async (args, sentence) => {
    const { status, stdout, stderr } = await call(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
  });
});

describe("help", () => {
  it.each([
    [["--help"]],
    [["help"]],
    [["compare", "--help"]],
    [["extract", "-h"]],
    [["help", "annotate"]],
    [["cluster", "--help"]],
  ])("%j has usage, options and examples, 80 columns wide at most where the words are ours", async (args) => {
    const { status, stdout, stderr } = await call(args);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Usage: variorum/);
    expect(stdout).toContain("-h, --help");
    expect(stdout).toMatch(/Examples:\n {2}\$ variorum /);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("of each command names every option", async () => {
    const { stdout } = await call(["compare", "--help"]);
    for (const option of [
      "--output",
      "--json",
      "--published",
      "--publisher",
      "--strict",
      "--allow-private",
      "--color",
      "--no-color",
    ])
      expect(stdout).toContain(option);
  });

  it("--version prints the version", async () => {
    expect(await call(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
