import type { Bytes } from "../input/index.js";

/** The outside world of a command; a test hands in its own. */
export interface Io {
  readonly stdin: Bytes;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The part of a writable stream that commands use. */
export type Output = Pick<NodeJS.WritableStream, "write" | "once"> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};
