import type { Io } from "./io.js";

/**
 * Whether to colour: what the option says, else NO_COLOR (no-color.org) and FORCE_COLOR, else whether a terminal reads
 * it. Not picocolors' own test, which also colours what a CI run pipes into a file.
 */
export function useColor(option: boolean | undefined, { env, stdout }: Pick<Io, "env" | "stdout">): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return stdout.isTTY === true && env.TERM !== "dumb";
}
