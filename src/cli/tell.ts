import type { Output } from "./io.js";

/**
 * Says one line to the user. Names of files, addresses and words of reports stand in it, and none of them may move the
 * cursor or turn the direction of the line.
 */
export function tell(stderr: Output, line: string): void {
  stderr.write(`${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")}\n`);
}
