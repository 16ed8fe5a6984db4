import { createGunzip, type Gunzip } from "node:zlib";
import type { Bytes } from "./item.js";

/** Packed bytes taken at a time. Gzip unpacks to a thousandfold at most, so this bounds what is held to 16 MB. */
const PIECE = 16_384;

/**
 * Undoes gzip, one member or many. Everything before a damage is yielded before the error is thrown, which a pipe of
 * streams doesn't promise: piece by piece, each unpacked wholly before the next goes in.
 */
export async function* unpack(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const unpacked: Uint8Array[] = [];
  gunzip.on("data", (chunk: Uint8Array) => unpacked.push(chunk));
  const over = new Promise<Error | null>((resolve) => {
    gunzip.once("error", resolve); // after which a write is not answered any more
    gunzip.once("end", () => resolve(null));
  });
  try {
    for await (const piece of cut(bytes)) {
      const error = await Promise.race([write(gunzip, piece), over]);
      yield* unpacked.splice(0);
      if (error) throw error;
      if (gunzip.readableEnded) return; // what follows is no gzip: padding, mostly
    }
    gunzip.end();
    const error = await over;
    yield* unpacked.splice(0);
    if (error !== null) throw error;
  } finally {
    gunzip.destroy();
  }
}

async function* cut(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

const write = (gunzip: Gunzip, piece: Uint8Array): Promise<Error | null | undefined> =>
  new Promise((resolve) => gunzip.write(piece, resolve));
