import { FALL_VERBS, RISE_VERBS } from "../../lang/en/quantities/counted.js";
import { PARTICLE_VERBS, SKIPPED } from "../../lang/en/quantities/near-figures.js";
import { isMoney } from "../../model/base-unit.js";
import type { Quantity, Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import type { Figure } from "./figure.js";
import { tokenFrom } from "./place.js";

const MOST_SKIPPED = 5;
const isParticle = (before: Token | undefined): boolean => before !== undefined && PARTICLE_VERBS.has(before.lemma);

/** How far before "by" its verb may stand: "grow sales of boots by 3 %". */
const OBJECT = 6;

function objectVerb(tokens: readonly Token[], by: number, first: number): "up" | "down" | null {
  for (let i = by - 1; i >= Math.max(first, by - OBJECT); i--) {
    const { lemma, tag } = tokens[i] as Token;
    if (RISE_VERBS.has(lemma) && tag === "VERB") return "up";
    if (FALL_VERBS.has(lemma) && tag === "VERB") return "down";
    if (tag === "PUNCT" || tag === "VERB" || lemma === "to") return null;
  }
  return null;
}

/**
 * A figure that goes on with the change of the one before it: the same in another unit ("up 25 points, or 0.4 %"), or
 * another's ("Alpha fell 2 %, Beta by 3 %").
 */
const SAME_CHANGE = /^,? or (?:about |around |roughly )?$|^,? (?:and |while )?(?:\p{Lu}[\p{L}\p{N}.&'’-]* ){1,4}by $/u;

export function changeAfter(text: string, start: number, before: Quantity | undefined): "up" | "down" | null {
  const change = before?.change ?? null;
  return before !== undefined && change !== null && SAME_CHANGE.test(text.slice(before.end, start)) ? change : null;
}

/** Money is raised, not raised by. */
const isRaised = ({ unit, numeral }: Figure): boolean => (unit === null ? numeral.scaled : isMoney(unit));

/** Whether the figure is the size of a rise or a fall: a verb of change, "up" or "down" stands straight before it. */
export function changeBefore(draft: Draft, sentence: Sentence, figure: Figure): "up" | "down" | null {
  if (
    figure.signed !== null &&
    !figure.moneyBefore &&
    /^[+\-−–]/.test(draft.report.text.slice(figure.start, figure.start + 1))
  )
    return figure.unit === "%" ? (figure.signed === "+" ? "up" : "down") : null;
  const { tokens } = draft;
  for (let i = tokenFrom(tokens, figure.start) - 1, skipped = 0; i >= sentence.firstToken; i--) {
    const { lemma, tag } = tokens[i] as Token;
    if ((lemma === "up" || lemma === "down") && isParticle(tokens[i - 1])) return null;
    if (RISE_VERBS.has(lemma) && tag !== "NOUN") return lemma === "raise" && isRaised(figure) ? null : "up";
    if (FALL_VERBS.has(lemma) && tag !== "NOUN") return "down";
    if (lemma === "by") return objectVerb(tokens, i, sentence.firstToken);
    if ((lemma === "a" || lemma === "an") && skipped > 0) continue;
    if (!SKIPPED.has(lemma) || ++skipped > MOST_SKIPPED) return null;
  }
  return null;
}
