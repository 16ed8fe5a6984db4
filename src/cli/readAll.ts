import { type Item, readInputs } from "../input/index.js";
import type { Io } from "./io.js";
import { metadataOf, type ReadingOptions } from "./options.js";
import { tell } from "./tell.js";

/** How standard input is read: by its content, or as JSON Lines whatever its first line looks like. */
export type StdinKind = "any" | "lines";

/** Reads the inputs of a command one by one; the code that opens connections is loaded when there is an address. */
export function readAll(
  inputs: readonly string[],
  options: ReadingOptions,
  io: Io,
  stdinKind: StdinKind = "any",
): AsyncGenerator<Item> {
  const fetchPages = async function* (urls: readonly string[]): AsyncGenerator<Item> {
    const { fetchPages } = await import("../fetch/index.js");
    const toStderr = (line: string) => tell(io.stderr, line);
    yield* fetchPages(urls, { allowPrivate: options.allowPrivate === true, tell: toStderr });
  };
  return readInputs(inputs, { stdin: io.stdin, stdinKind, given: metadataOf(options), fetchPages });
}
