import type { Attribution } from "../model/index.js";
import type { MeasuredDraft } from "./draft.js";

/** Who said what: sources, cues and contents, direct, indirect or mixed. `speaker` is left null for `resolveSpeakers`. */
export function findAttributions(_draft: MeasuredDraft): readonly Attribution[] {
  return [];
}
