import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { documentNouns, organisationNouns, pointers } from "../../lang/en/speakers/nominals.js";
import { crowds } from "../../lang/en/speakers/sources.js";
import type { Span } from "../../model/index.js";
import type { Discourse, Unnamed } from "./discourse.js";
import type { SourceHead } from "./sourceHead.js";

/** Unnamed sources looked back over; bounds the cost of hostile text. */
const LOOK_BACK = 100;

/**
 * The index (from `entities.length` on) of a source without a name: one told of before when the words point back ("the
 * officials" after "two harbour officials"), else a new one; -1 for documents and whatever else doesn't speak as people do.
 */
export function unnamedEntity({ draft, unnamed }: Discourse, source: Span, head: SourceHead): number {
  const noun = head.words.at(-1) ?? "";
  const single = noun.replace(/s$/, "");
  if (documentNouns.has(noun) || organisationNouns.has(noun)) return -1;
  if (!roleNouns.has(single) && !crowds.has(noun) && noun !== "one") return -1;
  for (let i = unnamed.length - 1; i >= Math.max(0, unnamed.length - LOOK_BACK); i--) {
    const one = unnamed[i] as Unnamed;
    if (one.noun === noun && isSame(one, head)) return draft.entities.length + i;
  }
  unnamed.push({
    start: source.start,
    end: source.end,
    noun,
    words: head.words.join(" "),
    plural: crowds.has(noun) || single !== noun,
  });
  return draft.entities.length + unnamed.length - 1;
}

/** The same words again, words that point back, or the bare noun after a fuller one ("officials" after "harbour officials"). */
function isSame(before: Unnamed, { words }: SourceHead): boolean {
  if (pointers.has(words[0] as string) || words.length === 1) return true;
  return before.words === words.join(" ") && !/^(?:an?|some|another|other|one)$/.test(words[0] as string);
}
