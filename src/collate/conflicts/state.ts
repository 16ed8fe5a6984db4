import { LIGHT_DEEDS } from "../../lang/en/denials.js";
import { genusOf } from "../../lang/en/genera.js";
import { ordinalOf } from "../../lang/en/ordinals.js";
import { areOthers } from "../doers.js";
import { eventTimes } from "../eventTimes.js";
import type { Fact, Word } from "../fact.js";
import { kept } from "../kept.js";
import { objectOf } from "../objectOf.js";
import { laterOf } from "../order.js";
import { type Stage, stagesOf } from "../phase.js";
import { quoteOf } from "../quoteOf.js";
import { areApart } from "./across/names.js";
import { agentsOf, isPresent, targetsOf } from "./partiesOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness one event word may stand for two events. */
const LEAST_LIKENESS = 0.4;

/** Share of common words below which a difference of stage is one to look at, and no conflict: of 54 flags read at first sight 11 were right. */
const COPIED = 0.8;

/** Share of common words below which a difference of stage is another reading and no conflict: of 45 flags below it ten were right, and those told of time that went on. */
const ONE_STATEMENT = 0.55;

/** Planned against under way against over. "Launching" and "conducting" are both under way. */
export const state: Rule = (a, b, { likeness, common }) => {
  if (
    likeness < LEAST_LIKENESS ||
    areOtherTurns(a, b) ||
    (a.lens === null && common < ONE_STATEMENT && (isOpen(a) || isOpen(b)))
  )
    return null;
  const others = stagesOf(b);
  const doubtful = a.lens === null && common < COPIED;
  for (const [event, x] of stagesOf(a)) {
    const y = others.get(event);
    if (y === undefined || !clash(x, y) || (a.lens?.rule === "state" && a.lens.about !== event)) continue;
    if (common < ONE_STATEMENT && a.lens === null && LIGHT_DEEDS.has(x.word.lemma)) continue;
    if (a.lens === null && x.word.tag === "VERB" && y.word.tag === "VERB" && areTwoDeeds(a, x, b, y)) continue;
    if (a.lens === null && (areOtherHappenings(a, x, b, y) || isPast(a, x) || isPast(b, y))) continue;
    const [p, q] = [phrase(a, x), phrase(b, y)];
    return {
      kind: "state",
      grade: (doubtful && common < ONE_STATEMENT) || asForeseen(a, b, x, y) ? "variant" : doubtful ? "soft" : "hard",
      text: `${a.witness.sigil} tells of it as ${NAMES[x.phase]} (“${p.exact}”), ${b.witness.sigil} as ${NAMES[y.phase]} (“${q.exact}”).`,
      evidence: [p, q],
      later: doubtful || a.published === b.published ? null : laterOf(a, b),
    };
  }
  return null;
};

/** "The fourth festival was held", "the fifth will be": each counts, and not the same. */
function areOtherTurns(a: Fact, b: Fact): boolean {
  const [x, y] = [turnsOf(a), turnsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((turn) => y.includes(turn));
}

/** "It's unclear if any charges will be filed", "no charges were filed": neither tells how far it has come. */
const isOpen = ({ body, words }: Fact): boolean =>
  body.polarity === "negative" || words.some(({ lower }) => lower === "any" || lower === "whether");

const turnsOf = kept(({ words }: Fact): readonly number[] => words.flatMap(({ lower }) => ordinalOf(lower) ?? []));

/** "The Norlandic assault", "Ardal's assault": one noun of two armies, or at two places. */
const areOtherHappenings = (a: Fact, x: Stage, b: Fact, y: Stage): boolean =>
  areApart(agentsOf(a, x), agentsOf(b, y)) || areApart(targetsOf(a, x), targetsOf(b, y));

/** "launched an assault in August": how far it had come then, and not how far it has. */
const isPast = (fact: Fact, stage: Stage): boolean =>
  stage.phase === "running" && stage.word.tag === "NOUN" && !isPresent(fact, stage);

/** One verb of two people, or of two things: "would raise the risk", "raised the stakes". */
function areTwoDeeds(a: Fact, x: Stage, b: Fact, y: Stage): boolean {
  const [p, q] = [themeOf(a, x), themeOf(b, y)];
  if (areOthers(a, x.word, b, y.word) || areOtherAims(a, x, b, y)) return true;
  if (isToSelf(a, x) !== isToSelf(b, y)) return true;
  return p !== null && q !== null && genusOf(p.concept) !== genusOf(q.concept);
}

/** "Hurt his brother, and planned to hurt himself". */
const isToSelf = ({ words }: Fact, { word }: Stage): boolean =>
  /sel(?:f|ves)$/.test(words[words.indexOf(word) + 1]?.lower ?? "");

/** "Would seek to raise tolls", "sought to close a pier": what each seeks. */
function areOtherAims(a: Fact, x: Stage, b: Fact, y: Stage): boolean {
  const [p, q] = [aimOf(a, x), aimOf(b, y)];
  return p !== null && q !== null && p !== q;
}

const aimOf = ({ words }: Fact, { word }: Stage): string | null => {
  const at = words.indexOf(word);
  return words[at + 1]?.lower === "to" && words[at + 2]?.tag === "VERB" ? (words[at + 2] as Word).concept : null;
};

/** What is done to: the object of a verb, or the subject where it is told in the passive. */
function themeOf({ words }: Fact, { word }: Stage): Word | null {
  const at = words.indexOf(word);
  const before = words.slice(Math.max(0, at - 3), at);
  const group = before.slice(before.findLastIndex(({ lower }) => lower === "to") + 1); // "is expected to cancel" is active
  const isPassive = !word.lower.endsWith("ing") && group.some(({ lemma }) => lemma === "be");
  return isPassive ? (words.slice(0, at).findLast(({ tag }) => tag === "NOUN") ?? null) : objectOf(words, at);
}

/** Expected on Wednesday, done on Wednesday: time went on, and nobody disagrees. */
function asForeseen(a: Fact, b: Fact, x: Stage, y: Stage): boolean {
  if (![x.phase, y.phase].includes("planned") || laterOf(a, b) === null) return false;
  const [p, q] = [eventTimes(a), eventTimes(b)];
  return p.some((t) => q.some((u) => t.from?.slice(0, 10) === u.from?.slice(0, 10)));
}

const NAMES: Readonly<Record<Stage["phase"], string>> = {
  planned: "still to come",
  running: "under way",
  over: "over",
  done: "done",
};

function clash(x: Stage, y: Stage): boolean {
  const phases = [x.phase, y.phase];
  if (x.phase === y.phase) return false;
  return phases.includes("planned") || (phases.includes("over") && phases.includes("running"));
}

function phrase(fact: Fact, { cue, event }: Stage): ReturnType<typeof quoteOf> {
  const at = fact.words.find(({ concept }) => concept === event) ?? cue;
  return quoteOf(fact, { start: Math.min(cue.start, at.start), end: Math.max(cue.end, at.end) });
}
