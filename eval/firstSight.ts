import { join } from "node:path";
import { readLines } from "./lines.js";

interface Drawn {
  /** Counted from 1; 0: judged in a story that a draw had shown before. */
  readonly draw: number;
  readonly verdict: "right" | "arguable" | "false";
}

const PATH = join(import.meta.dirname, "labels/flags-drawn.jsonl");
/** Draws of the rules as they are, or nearly: verdicts on older ones tell of rules that are gone. */
const LAST = 2;

/**
 * Of the contradictions that the last draws of unread stories showed, the share (0–100) that a reader judged right or arguable before
 * anything was mended on them. It is counted from the verdicts kept, so that no run of the program changes it.
 */
export function rightAtFirstSight(): number {
  const drawn = readLines<Drawn>(PATH);
  const newest = Math.max(...drawn.map(({ draw }) => draw));
  const last = drawn.filter(({ draw }) => draw > newest - LAST);
  return (last.filter(({ verdict }) => verdict !== "false").length / last.length) * 100;
}
