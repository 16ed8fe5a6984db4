import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Edition } from "../../src/model/index.js";
import { call } from "./call.js";

const ferry = ["compare", "examples/ferry-fire"];
const example = "examples/decisions/ferry-fire.yaml";

const decisionsFile = async (text: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), "variorum-")), "desk.yaml");
  await writeFile(file, text);
  return file;
};

test("the example is applied, all of it, and said in the JSON and in the terminal", async () => {
  const { stdout, status } = await call([...ferry, "--decisions", example, "--json"]);
  const [story] = (JSON.parse(stdout) as Edition).stories;
  expect(status).toBe(0);
  expect(new Set(story?.decisions.map(({ kind }) => kind)).size).toBe(6);
  expect(story?.decisions.filter(({ applied, problem }) => !applied || problem !== null)).toEqual([]);
  const { stdout: terminal } = await call([...ferry, "--decisions", example]);
  expect(terminal).toContain("DECIDED BY PEOPLE  6");
  expect(terminal).toContain("The statements of A and D are no conflict. (K. Aune, ");
});

test("without the option nothing is decided", async () => {
  const { stdout } = await call([...ferry, "--json"]);
  expect((JSON.parse(stdout) as Edition).stories[0]?.decisions).toEqual([]);
  expect((await call(ferry)).stdout).not.toContain("DECIDED BY PEOPLE");
});

test.each([
  ["examples/none.yaml", "examples/none.yaml: There is no such file or folder.\n"],
  ["examples", "examples: It is a folder; decisions stand in a file.\n"],
])("%s stops the run before anything is read", async (file, stderr) => {
  expect(await call([...ferry, "--decisions", file])).toEqual({ status: 2, stdout: "", stderr });
});

test("a bad decision, and one that names nothing here, are told, and the run goes on", async () => {
  const file = await decisionsFile("- note: hm\n- { report: elsewhere.txt, derives-from: { outlet: NPA } }\n");
  const { stdout, stderr, status } = await call([...ferry, "--decisions", file, "--json"]);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Edition).unread.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("It decides nothing"),
    "What it names is not among the reports.",
  ]);
  expect(stderr).toContain(`${file}, decision 2: What it names is not among the reports.`);
  expect((await call([...ferry, "--decisions", file, "--strict"])).status).toBe(1);
});
