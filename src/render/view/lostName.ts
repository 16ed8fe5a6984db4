import type { Origin } from "../../model/index.js";

/** What stands behind reports and isn't among them: an outlet by its name, or "a statement by" whoever made it; null when none does. */
export const lostName = ({ kind, lost }: Origin): string | null =>
  lost !== null && kind === "statement" ? `a statement by ${lost}` : lost;
