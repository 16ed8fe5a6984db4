import type { Bytes } from "./item.js";

/** The beginning of a stream, and the whole stream again. `whole` says that `head` is all of it. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly whole: boolean;
  readonly bytes: Bytes;
}

/** Looks at the first `size` bytes (or a little more) without losing them. */
export async function peek(stream: Bytes, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  while (length < size && !whole) {
    const { done, value } = await iterator.next();
    if (done) whole = true;
    else {
      chunks.push(value);
      length += value.length;
    }
  }
  return { head: Buffer.concat(chunks), whole, bytes: replay(chunks, iterator, whole) };
}

async function* replay(chunks: Uint8Array[], rest: AsyncIterator<Uint8Array>, whole: boolean): Bytes & AsyncGenerator {
  try {
    while (chunks.length > 0) yield chunks.shift() as Uint8Array;
    while (!whole) {
      const { done, value } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
