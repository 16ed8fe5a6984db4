import { ATTEMPTS } from "../../lang/en/attempts.js";
import { withCorrection } from "../corrected.js";
import type { Fact } from "../fact.js";
import type { Lens } from "../lens.js";
import { daysApart } from "../order.js";
import { slotsOf } from "../slots.js";
import { certainty } from "./certainty.js";
import { denial } from "./denial.js";
import { holder } from "./holder.js";
import { ordinal } from "./ordinal.js";
import { overtaken } from "./overtaken.js";
import { quantity } from "./quantity.js";
import { restriction } from "./restriction.js";
import type { Closeness, Finding, Rule } from "./rule.js";
import { schedule } from "./schedule.js";
import { state } from "./state.js";
import { when } from "./when.js";
import { where } from "./where.js";
import { whether } from "./whether.js";
import { wording } from "./wording.js";

/** In the order in which a desk would name them: what can't both hold comes before what differs in words. */
const RULES: readonly Rule[] = [quantity, ordinal, whether, when, where, overtaken, state, restriction, certainty];

/** Rules for claims that otherwise say the same: who is held to say it, and in which words. */
const ELSE: readonly Rule[] = [holder, wording];

/** Reports that lie further apart than this, in days, tell of different states of things: only what overtakes is looked for. */
const SAME_NEWS = 5;

/** Rules that know of time. */
const TIMED: readonly Rule[] = [quantity, overtaken, state];

/** The rule of each lens. */
const BY_LENS: Readonly<Record<Lens["rule"], Rule>> = {
  ordinal,
  overtaken,
  restriction,
  state,
  when: schedule,
  where,
  whether: denial,
  wording,
};

/** Everything in which two claims that make the same point disagree. Through a lens they are known to make it. */
export function compareClaims(a: Fact, b: Fact, likeness: number): readonly Finding[] {
  const closeness: Closeness = {
    likeness: a.lens === null ? likeness : 1,
    common: slotsOf(a.words, b.words).common,
  };
  if (closeness.common < COPIED && isAttempt(a) && isAttempt(b)) return [];
  const apply = (rules: readonly Rule[]): readonly Finding[] =>
    rules.flatMap((rule) => rule(a, b, closeness) ?? []).map((finding) => withCorrection(a, b, finding));
  if (daysApart(a, b) > SAME_NEWS && !isOfAge(a, b))
    return apply(TIMED).filter(({ later, apart }) => later !== null || apart);
  if (a.focus !== null) return apply([quantity]);
  if (a.lens !== null) return apply([BY_LENS[a.lens.rule]]);
  const findings = apply(RULES);
  return findings.length > 0 ? findings : apply(ELSE);
}

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** "Nobody answered the door on Monday", "on Tuesday": each reporter tells of a visit of their own. */
const isAttempt = ({ claim }: Fact): boolean => {
  const text = claim.exact.toLowerCase();
  return ATTEMPTS.some((words) => text.includes(words));
};

/** Ages don't change with the news. */
const isOfAge = (a: Fact, b: Fact): boolean =>
  a.focus !== null && a.focus.ageOf !== null && b.focus !== null && b.focus.ageOf !== null;
