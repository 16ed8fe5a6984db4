import type { Report } from "../model/index.js";
import type { Io } from "./io.js";
import type { ReadingOptions } from "./options.js";
import { readAll, type StdinKind } from "./readAll.js";
import { tell } from "./tell.js";

/** Why there is no report of an input. */
export interface Failure {
  readonly input: string;
  readonly error: string;
}

/** What a filter makes of its inputs, in their order. */
export type Read = { readonly report: Report } | Failure;

/** The reports of the inputs one by one, told on stderr where there is none. Holds one page at a time. */
export async function* readReports(
  inputs: readonly string[],
  options: ReadingOptions,
  io: Io,
  stdinKind: StdinKind,
): AsyncGenerator<Read> {
  const { extract } = await import("../extract/index.js");
  for await (const item of readAll(inputs.length === 0 ? ["-"] : inputs, options, io, stdinKind)) {
    if (item.kind === "note") tell(io.stderr, item.text);
    if (item.kind === "unread") yield fail(io, item.input, item.reason);
    if (item.kind !== "page") continue;
    const { reports, unread } = extract(item.page);
    for (const report of reports) yield { report };
    for (const { input, reason } of unread) yield fail(io, input, reason);
  }
}

function fail(io: Io, input: string, error: string): Failure {
  tell(io.stderr, `${input}: ${error}`);
  return { input, error };
}
