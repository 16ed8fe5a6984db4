import type { Decision, Unread } from "../model/index.js";
import { Refusal } from "./failure.js";

/** Reads the files of decisions. One that can't be read as a whole stops the run: without it the edition would be another. */
export async function collectDecisions(
  files: readonly string[],
): Promise<{ readonly decisions: readonly Decision[]; readonly unread: readonly Unread[] }> {
  if (files.length === 0) return { decisions: [], unread: [] };
  const { readDecisions } = await import("../input/decisions/index.js");
  const all = await Promise.all(files.map(readDecisions));
  const read = all.map((one) => {
    if (typeof one === "string") throw new Refusal(one);
    return one;
  });
  return { decisions: read.flatMap(({ decisions }) => decisions), unread: read.flatMap(({ unread }) => unread) };
}
