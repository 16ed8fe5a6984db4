import type { Span } from "../model/index.js";
import type { Fact, Word } from "./fact.js";

/** How far before its object a verb may stand, and before it its subject, in words. */
const REACH = 4;

/** "A pilot sent one flare": the verb before a figure, and the noun right before that verb. Null where other words come between. */
export function subjectNounOf({ words }: Fact, { start }: Span): { readonly verb: Word; readonly noun: Word } | null {
  const at = words.findIndex((word) => word.end > start);
  const verb = words.findLastIndex(({ tag }, i) => i < at && at - i <= REACH && tag === "VERB");
  const before = words[verb - 1]?.tag === "AUX" || words[verb - 1]?.tag === "ADV" ? verb - 2 : verb - 1;
  const noun = words[before];
  return verb < 1 || noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.tag)
    ? null
    : { verb: words[verb] as Word, noun };
}
