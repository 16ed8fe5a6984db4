import { OPEN_WORDS } from "../../../lang/en/denials.js";
import type { Fact } from "../../fact.js";
import { type Said, saidIn } from "../denied.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { areApart, namesIn, shared, thingsIn } from "./names.js";

interface Told {
  readonly fact: Fact;
  readonly said: Said;
  readonly names: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
}

/** Claims of which one denies what the other says: that something was done to something, or that there is such a thing. */
export const gatherDenials: Gatherer = (facts) => {
  const told = facts.filter(isPlain).flatMap(tell);
  return [...byKey(told, ({ said }) => said.key)].flatMap(([about, of]) =>
    of.some(({ said }) => said.denied) ? gatherAlike(of, isOneThing, { rule: "whether", about }) : [],
  );
};

/** What is foreseen, thought or only supposed is neither said nor denied. */
const isPlain = ({ body, words, attribution, witness }: Fact): boolean =>
  body.modality === "asserted" &&
  !words.some(({ lower }) => OPEN_WORDS.has(lower)) &&
  !(
    attribution?.cue.some((cue) => /\b(?:den|if|whether|doubt)/i.test(witness.report.text.slice(cue.start, cue.end))) ??
    false
  );

const tell = (fact: Fact): readonly Told[] =>
  saidIn(fact)
    .filter(({ open }) => !open)
    .map((said) => ({
      fact,
      said,
      names: namesIn(fact.words),
      subject: new Set([...namesIn(said.subject), ...thingsIn(said.subject)]),
    }));

/** A deed needs its doer in common, a thing no names that differ. */
function isOneThing(a: Told, b: Told): boolean {
  if (a.fact.ref.report === b.fact.ref.report || a.said.denied === b.said.denied) return false;
  const sayer = a.said.denied ? b : a;
  if (a.said.word.tag !== b.said.word.tag || sayer.fact.body.polarity === "negative") return false; // "no evidence that it ever opened"
  if (a.said.word.tag === "VERB") return shared(a.subject, b.subject) > 0 && !areApart(a.names, b.names);
  return !areApart(a.names, b.names);
}
