import type { Ledger } from "../../model/index.js";
import { count } from "./words.js";

/** How many origins a story has; an outlet that reports draw on and nobody gave is one of them, and there may be more than reports. */
export function originCount({ origins }: Ledger): string {
  const lost = origins.filter(({ kind, lost }) => kind === "outlet" && lost !== null).length;
  return `${count(origins.length, "origin")}${lost === 0 ? "" : `, ${lost} unseen`}`;
}
