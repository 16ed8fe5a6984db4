#!/usr/bin/env node
import { run } from "./run.js";

// A reader that has seen enough ("| head") closes the pipe: no fault, and nothing more to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.stderr.on("error", () => {});

process.exitCode = await run(process.argv.slice(2), process);
