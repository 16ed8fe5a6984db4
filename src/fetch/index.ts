import type { Item } from "../input/item.js";

export interface FetchOptions {
  readonly allowPrivate: boolean;
  readonly tell: (line: string) => void;
}

/** Retrieves pages. */
export async function* fetchPages(urls: readonly string[], _options: FetchOptions): AsyncGenerator<Item> {
  for (const input of urls) yield { kind: "unread", input, reason: "Addresses are not read yet." };
}
