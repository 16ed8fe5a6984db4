import type { Io } from "./io.js";
import { put } from "./put.js";
import type { Failure } from "./readReports.js";
import { type Status, statusOf } from "./status.js";

/** Writes one line of JSON per report, or per failure, as fast as the reader takes them, and gives the exit status. */
export async function writeLines<Item extends object>(
  reads: AsyncIterable<Item | Failure>,
  toLine: (item: Item) => unknown,
  strict: boolean | undefined,
  io: Io,
): Promise<Status> {
  let [read, failed] = [0, 0];
  for await (const one of reads) {
    if (isFailure(one)) failed++;
    else read++;
    await put(io.stdout, `${JSON.stringify(isFailure(one) ? one : toLine(one))}\n`);
  }
  return statusOf(read, failed, strict);
}

const isFailure = (one: object): one is Failure => "error" in one;
