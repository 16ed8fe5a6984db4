import type { Page, PageMetadata, Unread } from "../model/index.js";

/** What reading the inputs yields, one by one: a page, an input that could not be read, or a remark for the user. */
export type Item =
  | { readonly kind: "page"; readonly page: Page }
  | ({ readonly kind: "unread" } & Unread)
  | { readonly kind: "note"; readonly text: string };

/** A stream of decoded or raw bytes, as Node gives it. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What the reader of inputs needs from outside. */
export interface Outside {
  readonly stdin: Bytes;
  /** Whether standard input is told by its content, or is JSON Lines even if its first line is broken. */
  readonly stdinKind: "any" | "lines";
  /** Retrieves pages from the web, in the order of the addresses. */
  readonly fetchPages: (urls: readonly string[]) => AsyncIterable<Item>;
  /** Metadata of texts that state none themselves (`--published`, `--publisher`). */
  readonly given: PageMetadata;
}

export const unread = (input: string, reason: string): Item => ({ kind: "unread", input, reason });
