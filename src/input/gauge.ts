import type { Bytes } from "./item.js";

/** A stream that stops with an error when more is drawn from it than it was last allowed. */
export interface Gauge {
  readonly bytes: AsyncGenerator<Uint8Array>;
  readonly allow: (bytes: number) => void;
}

/** Guards a reader that collects headers without a limit of its own: without it a header without end fills the memory. */
export function gauge(source: Bytes): Gauge {
  let left = Number.POSITIVE_INFINITY;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      if (left < 0) throw new RangeError("a header has no end");
      left -= chunk.length;
      yield chunk;
    }
  }
  return {
    bytes: bytes(),
    allow: (more) => {
      left = more;
    },
  };
}
