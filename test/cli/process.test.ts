import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { FIRE, record } from "./reports.js";

const start = (...args: readonly string[]) =>
  spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { stdio: ["pipe", "pipe", "pipe"] });

it("ends quietly when its reader has seen enough", async () => {
  const child = start("annotate");
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {}); // it stops reading, too
  child.stdin.end(`${record("a", FIRE)}\n`.repeat(2000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = await once(child, "exit");
  expect([status, stderr]).toEqual([0, ""]);
});

it("hands its status to the shell", async () => {
  const child = start("compare", "/nowhere/at/all");
  const [status] = await once(child, "exit");
  expect(status).toBe(1);
});
