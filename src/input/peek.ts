import type { Bytes } from "./item.js";

/** The beginning of a stream, and the whole stream again. `whole` says that `head` is all of it. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly whole: boolean;
  readonly bytes: Bytes;
}

/** Looks at the first `size` bytes (or a little more) without losing them; an error comes where it came in the stream. */
export async function peek(stream: Bytes, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const results: Promise<IteratorResult<Uint8Array>>[] = [];
  const chunks: Uint8Array[] = [];
  let length = 0;
  let last: IteratorResult<Uint8Array> | null = { done: false, value: new Uint8Array() };
  while (length < size && last?.done === false) {
    const result = iterator.next();
    results.push(result);
    last = await result.catch(() => null);
    if (last?.done === false) length += chunks[chunks.push(last.value) - 1]?.length ?? 0;
  }
  return { head: Buffer.concat(chunks), whole: last?.done === true, bytes: replay(results, iterator) };
}

async function* replay(
  results: Promise<IteratorResult<Uint8Array>>[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = await (results.shift() ?? iterator.next());
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
