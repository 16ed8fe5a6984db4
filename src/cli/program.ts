import { Command } from "commander";
import { addAnnotate } from "./annotate.js";
import { addCluster } from "./cluster.js";
import { addCompare } from "./compare.js";
import { addExtract } from "./extract.js";
import type { Io } from "./io.js";
import type { Status } from "./status.js";
import { version } from "./version.js";

/** What a command adds itself to, and where it leaves its exit status. */
export interface Program {
  readonly command: Command;
  readonly io: Io;
  readonly exit: (status: Status) => void;
}

const EPILOGUE = `
Exit status: 0 when something was read, 1 when nothing was (with --strict: when any
input was not), 2 for wrong usage.

Examples:
  $ variorum compare reports/                       one folder, one event
  $ variorum compare a.html b.txt https://c.example/story -o story.html
  $ variorum extract page.html | variorum annotate | jq .quantities
`;

/** All commands of `variorum`. Wrong usage is thrown, so that a test can look at it. */
export function createProgram(io: Io, exit: Program["exit"]): Command {
  const command = new Command("variorum")
    .description(
      "Compares news reports of one event: what they agree on and from how many independent origins, where they conflict, and who repeats whom.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help of a command")
    .addHelpText("after", EPILOGUE)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .configureOutput({
      getOutHelpWidth: () => widthOf(io.stdout.columns),
      getErrHelpWidth: () => widthOf(io.stderr.columns),
    })
    .showHelpAfterError("(--help shows how it is called)")
    .exitOverride();
  for (const add of [addCompare, addExtract, addAnnotate, addCluster]) add({ command, io, exit });
  return command;
}

const widthOf = (columns: number | undefined): number => columns ?? 80;
