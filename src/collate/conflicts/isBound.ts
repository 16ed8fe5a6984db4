import type { Quantity } from "../../model/index.js";

/** "At least 40", "up to 300": open on one side, where "about 40" is not. */
export const isBound = ({ modifier }: Quantity): boolean => modifier !== "=" && modifier !== "~";
