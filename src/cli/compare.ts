import { Command } from "commander";
import type { Edition, PageMetadata, Unread } from "../model/index.js";
import { collect } from "./collect.js";
import type { Io } from "./io.js";
import { put } from "./put.js";

interface Options {
  readonly json?: boolean;
  readonly published?: string;
  readonly publisher?: string;
  readonly strict?: boolean;
}

/** `variorum compare`: from inputs to the edition. */
export function compareCommand(io: Io, exit: (status: number) => void): Command {
  return new Command("compare")
    .description("compare the reports of an event and print the variorum edition")
    .argument("<inputs...>", "files, folders, globs, addresses, or - for standard input")
    .option("--json", "print JSON")
    .option("--published <date>", "publication date of texts that state none")
    .option("--publisher <name>", "publisher of texts that state none")
    .option("--strict", "exit with status 1 when any input could not be read")
    .action(async (inputs: string[], options: Options) => exit(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: Options, io: Io): Promise<number> {
  const { pages, unread } = await collect(inputs, metadata(options), io);
  const { compare } = await import("../pipeline.js");
  const edition = withUnread(compare(pages), unread);
  for (const { input, reason } of edition.unread) io.stderr.write(`${input}: ${reason}\n`);
  await put(io.stdout, `${JSON.stringify(edition, null, 2)}\n`);
  return edition.stories.length === 0 || (options.strict && edition.unread.length > 0) ? 1 : 0;
}

const metadata = ({ published, publisher }: Options): PageMetadata => ({
  ...(published && { published }),
  ...(publisher && { publisher }),
});

const withUnread = (edition: Edition, unread: readonly Unread[]): Edition => ({
  ...edition,
  unread: [...edition.unread, ...unread].sort((a, b) => (a.input < b.input ? -1 : 1)),
});
