import type { PageFormat, PageMetadata } from "../model/index.js";
import type { Item } from "./item.js";
import type { Named } from "./named.js";

/** Makes a page of a body. The address is that of its report only where the body is one report: items of a feed have their own. */
export function toPage(stream: Omit<Named, "bytes" | "fallback">, format: PageFormat, body: string): Item {
  const { name: input, address, retrieved = null } = stream;
  const own: PageMetadata = address !== undefined && (format === "html" || format === "text") ? { url: address } : {};
  return { kind: "page", page: { input, format, body, given: { ...own, ...stream.given }, retrieved } };
}
