import { type Item, readInputs } from "../../src/input/index.js";
import type { Page } from "../../src/model/index.js";

/** The pages of a folder, as `variorum compare` reads them. Throws when something in it can't be read. */
export async function readFolder(folder: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for await (const item of readInputs([folder], {
    stdin: nothing(),
    stdinKind: "any",
    fetchPages: nothing,
    given: {},
  })) {
    if (item.kind === "page") pages.push(item.page);
    else if (item.kind === "unread") throw new Error(`${item.input}: ${item.reason}`);
  }
  return pages;
}

async function* nothing<T extends Item & Uint8Array>(): AsyncGenerator<T> {}
