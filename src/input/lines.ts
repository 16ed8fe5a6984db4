import type { Bytes } from "./item.js";

/** One line of a stream, without its end; `text` is null when it is longer than the limit. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string | null;
}

/** Cuts a stream of UTF-8 into lines (LF or CRLF), holding no more than one line. A last line without end counts. */
export async function* readLines(bytes: Bytes, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const close = (): Line => {
    const text = length > limit ? null : decodeLine(parts, number === 0);
    [parts, length] = [[], 0];
    return { number: ++number, text };
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, to));
      yield close();
      from = to + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield close();
}

function decodeLine(parts: readonly Uint8Array[], first: boolean): string {
  const line = (parts.length === 1 ? Buffer.from(parts[0] as Uint8Array) : Buffer.concat(parts)).toString("utf8");
  const unmarked = first && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
  return unmarked.endsWith("\r") ? unmarked.slice(0, -1) : unmarked;
}
