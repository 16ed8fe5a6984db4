import { wordSet } from "./wordSet.js";

/** Words that turn a statement into its opposite. */
export const NEGATORS: ReadonlySet<string> = wordSet(
  "not n't n’t never no nobody none nothing neither nor without cannot nowhere",
);

/** What makes a negator say something else: "not only", "no fewer than", "no less than", "no more than". */
export const NOT_NEGATED_BY: ReadonlySet<string> = wordSet(
  "only just merely fewer less more later doubt matter wonder",
);

/** Verbs that deny what follows them, by lemma: "refused to comment", "refrained from confirming". */
export const DENYING_VERBS: ReadonlySet<string> = wordSet(
  "refuse decline refrain fail deny avoid reject stop lack halt cease dispute rule",
);

/** Verbs behind which an infinitive tells what did happen: "managed to flee". By lemma. */
export const IMPLYING_VERBS: ReadonlySet<string> = wordSet("manage happen go come get use help");

/** Words of which one is true when the other is not, by lemma. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["confirm", "deny"],
  ["accept", "reject"],
  ["accept", "refuse"],
  ["approve", "reject"],
  ["approve", "veto"],
  ["allow", "ban"],
  ["allow", "forbid"],
  ["allow", "prohibit"],
  ["permit", "prohibit"],
  ["admit", "deny"],
  ["support", "oppose"],
  ["back", "oppose"],
  ["welcome", "condemn"],
  ["praise", "criticize"],
  ["win", "lose"],
  ["rise", "fall"],
  ["increase", "decrease"],
  ["gain", "lose"],
  ["guilty", "innocent"],
  ["survive", "die"],
  ["alive", "dead"],
  ["arrive", "depart"],
  ["include", "exclude"],
  ["succeed", "fail"],
  ["strengthen", "weaken"],
  ["likely", "unlikely"],
  ["legal", "illegal"],
  ["safe", "unsafe"],
  ["armed", "unarmed"],
  ["open", "closed"],
  ["acquit", "convict"],
  ["hire", "fire"],
  ["pass", "fail"],
  ["raise", "cut"],
  ["raise", "lower"],
  ["true", "false"],
];

/** Verbs that deny a whole clause behind them: "denied that the fleet had sailed", "denied he had sailed". By lemma. */
export const DENYING_CLAUSES: ReadonlySet<string> = wordSet("deny dispute");

/** Adjectives that leave little of what follows them, by lower-case form: "is unlikely to change". */
export const DENYING_ADJECTIVES: ReadonlySet<string> = wordSet("unlikely");

/** "cant", "didnt". */
export const MISSPELT_NOT: RegExp = /^(?:ca|do|did|does|is|was|are|were|have|has|had|could|would|should|wo)nt$/;

/** Words behind which nothing is said to be so. */
export const OPENERS_OF_DOUBT: ReadonlySet<string> = wordSet("if whether unless until or");
