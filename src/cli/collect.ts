import type { Page, Unread } from "../model/index.js";
import type { Io } from "./io.js";
import type { ReadingOptions } from "./options.js";
import { readAll } from "./readAll.js";
import { tell } from "./tell.js";

/** All that the inputs gave. */
export interface Collected {
  readonly pages: readonly Page[];
  readonly unread: readonly Unread[];
}

/** Reads all inputs into memory: a comparison needs them side by side. */
export async function collect(inputs: readonly string[], options: ReadingOptions, io: Io): Promise<Collected> {
  const pages: Page[] = [];
  const unread: Unread[] = [];
  for await (const item of readAll(inputs, options, io)) {
    if (item.kind === "page") pages.push(item.page);
    else if (item.kind === "note") tell(io.stderr, item.text);
    else unread.push({ input: item.input, reason: item.reason });
  }
  return { pages, unread };
}
