import type { Entity } from "../../model/index.js";
import type { Fact } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import type { Rule } from "./rule.js";

/** Below this likeness two speakers may well say two things. */
const LEAST_LIKENESS = 0.62;

/** The same content in the mouths of two named people. A body and the person who speaks for it are no contradiction. */
export const holder: Rule = (a, b, likeness) => {
  if (likeness < LEAST_LIKENESS || a.speaker === null || b.speaker === null || a.speaker === b.speaker) return null;
  const [x, y] = [speakerOf(a), speakerOf(b)];
  if (x === undefined || y === undefined || x.label !== y.label) return null;
  const [p, q] = [sourceOf(a), sourceOf(b)];
  if (p === null || q === null) return null;
  return {
    kind: "holder",
    grade: "hard",
    text: `${a.witness.sigil} has it from “${p.exact}”, ${b.witness.sigil} from “${q.exact}”.`,
    evidence: [p, q],
    later: null,
  };
};

const speakerOf = ({ witness, attribution }: Fact): Entity | undefined =>
  witness.entities.find(({ id }) => id === attribution?.speaker);

const sourceOf = (fact: Fact): ReturnType<typeof quoteOf> | null => {
  const source = fact.attribution?.source[0];
  return source === undefined ? null : quoteOf(fact, source);
};
