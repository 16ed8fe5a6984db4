import type { Bytes } from "../input/index.js";

/** The outside world of a command; a test hands in its own. */
export interface Io {
  readonly stdin: Bytes;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The part of a writable stream that commands use. */
export interface Output {
  readonly write: (text: string) => boolean;
  readonly once: (event: "drain", listener: () => void) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}
