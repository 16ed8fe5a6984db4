import type { Output } from "./io.js";

/** Writes, and waits while the reader of the stream is slower than we are. */
export function put(output: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(text)) resolve();
    else output.once("drain", () => resolve());
  });
}
