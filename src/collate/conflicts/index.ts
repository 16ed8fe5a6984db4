import type { Fact } from "../fact.js";
import { certainty } from "./certainty.js";
import { holder } from "./holder.js";
import { overtaken } from "./overtaken.js";
import { quantity } from "./quantity.js";
import { restriction } from "./restriction.js";
import type { Finding, Rule } from "./rule.js";
import { state } from "./state.js";
import { when } from "./when.js";
import { where } from "./where.js";
import { whether } from "./whether.js";
import { wording } from "./wording.js";

/** In the order in which a desk would name them: what can't both hold comes before what differs in words. */
const RULES: readonly Rule[] = [quantity, whether, when, where, overtaken, state, restriction, certainty];

/** Rules for claims that otherwise say the same: who is held to say it, and in which words. */
const ELSE: readonly Rule[] = [holder, wording];

/** Everything in which two claims that make the same point disagree. */
export function compareClaims(a: Fact, b: Fact, likeness: number): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule(a, b, likeness) ?? []);
  return findings.length > 0 ? findings : ELSE.flatMap((rule) => rule(a, b, likeness) ?? []);
}
