import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a call of the program left behind. */
export interface Called {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the program as a shell would, without starting a process. */
export async function call(
  args: readonly string[],
  {
    stdin = "",
    env = {},
    isTTY = false,
  }: { readonly stdin?: string | readonly string[]; readonly env?: Io["env"]; readonly isTTY?: boolean } = {},
): Promise<Called> {
  const written = { stdout: "", stderr: "" };
  const into = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    once: () => {},
    isTTY,
  });
  const bytes = (async function* () {
    for (const chunk of [stdin].flat()) yield Buffer.from(chunk);
  })();
  const status = await run(args, { stdin: bytes, stdout: into("stdout"), stderr: into("stderr"), env });
  return { status, ...written };
}

export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
