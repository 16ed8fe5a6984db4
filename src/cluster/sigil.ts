import type { Sigil } from "../model/index.js";

/** A, B … Z, AA, AB … for 0, 1 … 25, 26, 27 … */
export const sigil = (n: number): Sigil =>
  (n < 26 ? "" : sigil(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
