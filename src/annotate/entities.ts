import type { Entity, Mention } from "../model/index.js";
import type { Draft } from "./draft.js";

/** Names and what they stand for, aliases merged within the report. */
export function findEntities(_draft: Draft): {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
} {
  return { mentions: [], entities: [] };
}
