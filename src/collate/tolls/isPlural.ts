import { isPerson, pairs } from "../../lang/en/casualties.js";
import type { Word } from "../fact.js";

/** A noun for several people, be it without a figure. */
export const isPlural = ({ lower, lemma, tag }: Word): boolean =>
  (tag === "NOUN" && isPerson(lemma) && lower !== lemma && !pairs.has(lower)) ||
  /^(?:people|children|men|women|they|them|others|several|many|dozens|some)$/.test(lower);
