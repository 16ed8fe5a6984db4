import { open } from "node:fs/promises";
import type { Decision, Unread } from "../../model/index.js";
import { inMegabytes } from "../limits.js";
import { whyNot } from "../whyNot.js";
import { parseDecisions } from "./parse.js";

/** What a decisions file holds: decisions, and the entries that are none, each with the reason. */
export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  readonly unread: readonly Unread[];
}

/** A file of decisions is written by people: more than this, in bytes, is some other file. */
const MAX_BYTES = 5_000_000;

/** Reads a file of decisions, YAML or JSON. A string says in one sentence why the file as a whole can't be read. */
export async function readDecisions(file: string): Promise<DecisionsRead | string> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > MAX_BYTES)
        return `${file}: It is larger than ${inMegabytes(MAX_BYTES)}, so it is no file of decisions.`;
      return await parseDecisions(file, await handle.readFile("utf8"));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${file}: ${code === "EISDIR" ? "It is a folder; decisions stand in a file." : whyNot(code ?? String(error))}`;
  }
}
