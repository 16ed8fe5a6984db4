import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import { FIRE, record } from "./reports.js";

/** As far from package.json as the source and the build are. */
const OUT = fileURLToPath(new URL("../../out/process/", import.meta.url));

beforeAll(async () => {
  await build({
    entryPoints: ["src/cli/main.ts"],
    outdir: OUT,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});

const start = (...args: readonly string[]) => spawn(process.execPath, [`${OUT}main.js`, ...args]);

/** How a process ended, what it said, and what of its output was read before that: whichever way it goes, there is an answer. */
async function ended(child: ChildProcess): Promise<unknown> {
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const [status, signal] = await once(child, "close");
  return { status, signal, said };
}

it("ends quietly when its reader has seen enough", async () => {
  const child = start("annotate");
  const end = ended(child);
  let read = "";
  child.stdout.once("data", (chunk) => {
    read += chunk;
    child.stdout.destroy();
  });
  child.stdin.on("error", () => {}); // it stops reading, too
  child.stdin.end(`${record("a", FIRE)}\n`.repeat(500)); // a megabyte of output: no pipe holds that much
  expect(await end).toEqual({ status: 0, signal: null, said: "" });
  expect(read).toMatch(/^\{"id":"a"/);
});

it("hands its status to the shell, and one sentence", async () => {
  const end = await ended(start("compare", "/nowhere/at/all"));
  expect(end).toEqual({ status: 1, signal: null, said: "/nowhere/at/all: There is no such file or folder.\n" });
});
