import type { Rule } from "./rule.js";
import { state } from "./state.js";
import { when } from "./when.js";

/** Days that differ; where they don't, what was foreseen and what came of it are still two readings. */
export const schedule: Rule = (a, b, closeness) => {
  const stage = state(a, b, closeness);
  return when(a, b, closeness) ?? (stage?.grade === "variant" ? stage : null);
};
