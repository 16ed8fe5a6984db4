import { createHash } from "node:crypto";

/** Hash of url + text: 16 hex digits, the same wherever and whenever the report is read. */
export const identify = (url: string | null, text: string): string =>
  createHash("sha256")
    .update(`${url ?? ""}\n${text}`)
    .digest("hex")
    .slice(0, 16);
