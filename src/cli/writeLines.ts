import type { Report } from "../model/index.js";
import type { Io } from "./io.js";
import { put } from "./put.js";
import type { Read } from "./readReports.js";
import { type Status, statusOf } from "./status.js";

/** Writes one line of JSON per report, or per failure, as fast as the reader takes them, and gives the exit status. */
export async function writeLines(
  reads: AsyncIterable<Read>,
  toLine: (report: Report) => unknown,
  strict: boolean | undefined,
  io: Io,
): Promise<Status> {
  let [read, failed] = [0, 0];
  for await (const one of reads) {
    if ("report" in one) read++;
    else failed++;
    await put(io.stdout, `${JSON.stringify("report" in one ? toLine(one.report) : one)}\n`);
  }
  return statusOf(read, failed, strict);
}
