import { decode } from "../extract/decode.js";
import type { PageFormat } from "../model/index.js";
import { utf16Label } from "./sniff.js";

/**
 * Turns the bytes of a body into text. Markup and feeds say their charset inside. A plain text says nothing, so what
 * looks like a declaration in it is not believed.
 */
export function decodeBody(bytes: Uint8Array, format: PageFormat, contentType: string | null = null): string {
  if (format === "html" || format === "feed") return decode(bytes, contentType);
  const label = utf16Label(bytes);
  return label === null
    ? decode(bytes, contentType ?? "text/plain; charset=utf-8")
    : new TextDecoder(label).decode(bytes);
}
