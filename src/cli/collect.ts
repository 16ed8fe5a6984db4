import { readInputs } from "../input/index.js";
import type { Page, PageMetadata, Unread } from "../model/index.js";
import type { Io } from "./io.js";

/** All that the inputs gave. */
export interface Collected {
  readonly pages: readonly Page[];
  readonly unread: readonly Unread[];
}

/** Reads all inputs into memory, telling on stderr what could not be read. */
export async function collect(inputs: readonly string[], given: PageMetadata, io: Io): Promise<Collected> {
  const pages: Page[] = [];
  const unread: Unread[] = [];
  for await (const item of readInputs(inputs, { stdin: io.stdin, given, fetchPages: noPages })) {
    if (item.kind === "page") pages.push(item.page);
    else if (item.kind === "note") io.stderr.write(`${item.text}\n`);
    else unread.push({ input: item.input, reason: item.reason });
  }
  return { pages, unread };
}

async function* noPages(urls: readonly string[]): AsyncGenerator<{ kind: "unread"; input: string; reason: string }> {
  for (const input of urls) yield { kind: "unread", input, reason: "Addresses are not read yet." };
}
