import { nominatives } from "../../lang/en/speakers/pronouns.js";
import { FINE_TAGS } from "./labels.js";
import { LONGEST_SENTENCE } from "./state.js";
import type { Words } from "./words.js";

const tagsOf = (...names: readonly string[]): Uint8Array =>
  Uint8Array.from(FINE_TAGS, (tag) => (names.includes(tag) ? 1 : 0));
const FINITE = tagsOf("VBD", "VBZ", "VBP", "MD", "VBD.AUX", "VBZ.AUX", "VBP.AUX");
const NOMINAL = tagsOf("NN", "NNS", "NNP", "NNPS", "PRP");
const OPENER = tagsOf("WDT", "WP", "WP$", "WRB", "IN.SCONJ");
/** What a past has behind it and a participle behind its noun hardly ever, and what both have. */
const OBJECT = tagsOf("DT", "DT.PRON", "PRP", "PRP$", "NNP", "IN.SCONJ");
const LOOSE = tagsOf("NN", "NNS", "JJ", "CD", "IN", "RB", "TO", "RB.PART", "RP");
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "”", '"']);
const ADVERB = tagsOf("RB");
const [PAST, PARTICIPLE] = [FINE_TAGS.indexOf("VBD"), FINE_TAGS.indexOf("VBN")];

/**
 * "The mayor called for calm": what was read as a participle is the past where its clause has no other finite verb. In the parts of
 * the treebanks kept for measuring it mends 15 of 71 such misreadings and makes 5; speakers of `polnear` are right 0.1 points oftener.
 */
export function finitePasts(w: Words, tags: Uint8Array, first: number, last: number): void {
  if (last - first > LONGEST_SENTENCE) return; // no prose
  for (let i = first + 1; i < last - 1; i++) {
    if (tags[i] !== PARTICIPLE) continue;
    let before = i - 1;
    while (before > first && ADVERB[tags[before] as number] === 1) before--;
    if (nominatives.has(w.lower[before] as string) || isMissing(w, tags, i, before, first, last)) tags[i] = PAST;
  }
}

function isMissing(w: Words, tags: Uint8Array, i: number, before: number, first: number, last: number): boolean {
  const aside = w.lower[before] === "," || w.lower[before] === ")";
  if (NOMINAL[tags[before] as number] !== 1 && !aside) return false;
  if (!ENDS.has(w.lower[last - 1] as string) || w.lower[i + 1] === "by") return false;
  const opened = openedAt(w, tags, before, first);
  const loose = opened === first && LOOSE[tags[i + 1] as number] === 1;
  return opened >= 0 && (loose || OBJECT[tags[i + 1] as number] === 1) && isUnfinished(w, tags, i + 1, last);
}

/** Where its clause begins, if no finite verb stands between; else -1. */
function openedAt(w: Words, tags: Uint8Array, before: number, first: number): number {
  for (let k = before; k >= first; k--) {
    if (OPENER[tags[k] as number] === 1 || w.lower[k] === ";") return k;
    if (FINITE[tags[k] as number] === 1) return -1;
  }
  return first;
}

/** None behind it but those of the clauses that are opened there. */
function isUnfinished(w: Words, tags: Uint8Array, from: number, last: number): boolean {
  let open = 0;
  for (let k = from; k < last; k++) {
    if (w.lower[k] === ";") return true;
    if (OPENER[tags[k] as number] === 1) open++;
    else if (FINITE[tags[k] as number] === 1 && --open < 0) return false;
  }
  return true;
}
