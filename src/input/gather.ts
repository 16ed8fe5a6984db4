import type { Bytes } from "./item.js";

/** The whole of a stream, or null when it is longer than `limit` bytes (reading stops there). */
export async function gather(bytes: Bytes, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
