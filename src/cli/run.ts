import { CommanderError } from "commander";
import { toFailure } from "./failure.js";
import type { Io } from "./io.js";
import { createProgram } from "./program.js";
import { STATUS, type Status } from "./status.js";

/** Runs a command line (without node and script) and gives its exit status. Never throws, never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  let status: Status = STATUS.ok;
  const program = createProgram(io, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.ok : STATUS.usage;
    const failure = toFailure(error, io.env);
    io.stderr.write(failure.text);
    return failure.status;
  }
}
