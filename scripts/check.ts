import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";

/**
 * All that a reviewer would run. The static checks run one after the other beside the tests; what one has to say is printed in one
 * piece when it has ended, and the count of tests stays the last line. Status 1 when anything failed.
 */
const STATIC = ["tsc --noEmit", "tsc --noEmit -p src/render/client", "biome check .", "knip"];

const bin = join(import.meta.dirname, "../node_modules/.bin");
const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
const env = { ...process.env, ...colour, PATH: `${bin}${delimiter}${process.env.PATH}` };
const start = (command: string): ChildProcess =>
  spawn(command, { shell: true, env, cwd: join(import.meta.dirname, ".."), stdio: ["ignore", "pipe", "pipe"] });

async function end(child: ChildProcess, hear: (text: string) => void): Promise<boolean> {
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  const [status] = await once(child, "close");
  return status === 0;
}

/** The checks that failed. */
async function checkStatically(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const command of STATIC) {
    let said = "";
    const passed = await end(start(command), (text) => {
      said += text;
    });
    if (!passed) failed.push(command);
    process.stdout.write(passed ? `${command}: passed\n` : `${command}: FAILED\n${said}`);
  }
  return failed;
}

/** Runs the tests, printing as they go; whether all passed, and the last line, which is kept back. */
async function test(): Promise<readonly [passed: boolean, last: string]> {
  let kept = "";
  const passed = await end(start("vitest run"), (text) => {
    kept += text;
    const at = kept.trimEnd().lastIndexOf("\n") + 1;
    process.stdout.write(kept.slice(0, at));
    kept = kept.slice(at);
  });
  return [passed, kept];
}

const [failed, [passed, last]] = await Promise.all([checkStatically(), test()]);
for (const command of failed) console.log(`FAILED: ${command} (see above)`);
process.stdout.write(last);
if (failed.length > 0 || !passed) process.exitCode = 1;
