import { conceptOf } from "./concept.js";

/** Words by which something begins, by concept (`conceptOf`). */
export const ONSETS: ReadonlySet<string> = new Set(
  ["begin", "start", "break", "first", "erupt", "ignite", "happen", "occur"].map(conceptOf),
);
