import { type Attribution, contains, overlaps, type Span } from "../../model/index.js";
import type { Quotation } from "./quotations.js";
import { touched } from "./touching.js";

/** direct: all of it in quotation marks; mixed: some of it. */
export function kindOf(content: readonly Span[], quotations: readonly Quotation[]): Attribution["kind"] {
  const inside = (piece: Span): boolean =>
    touched(quotations, piece).some(
      (q) => contains(q, piece) || (overlaps(q, piece) && piece.end - piece.start - (q.end - q.start) <= 2),
    );
  if (content.length > 0 && content.every(inside)) return "direct";
  return content.some((piece) => touched(quotations, piece).length > 0) ? "mixed" : "indirect";
}
