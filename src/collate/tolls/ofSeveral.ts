import { bloody, incidents, severalOf, wholePlaces } from "../../lang/en/casualties.js";
import type { Word } from "../fact.js";
import type { Telling } from "./telling.js";

/** From the people to the incidents, in code units: "seven people were killed over the weekend in three shootings". */
const REACH = 80;

/** Words before the incidents that may say how many there were, and behind them that may say where. */
const BESIDE = 3;

/** "Nine others were killed in attacks", "seven were killed in three separate shootings", "five dead in shootings across the city": those of more than one event were counted. */
export function isOfSeveral({ fact: { words }, people }: Telling): boolean {
  const [from, to] = [people.start - REACH, people.end + REACH];
  return words.some(
    ({ lemma, lower, start }, k) =>
      start >= from &&
      start <= to &&
      (isAllOver(words, k) ||
        (incidents.has(lemma) && lower.endsWith("s") && (people.besides || saysSeveral(words, k))) ||
        (lower === "weekend" && bloody.has(words[k - 1]?.lower ?? ""))),
  );
}

/** "35 people were shot across the city". */
const isAllOver = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "across" && wholePlaces.has(words[at + 2]?.lower ?? "");

/** "three shootings", "separate shootings". */
const saysSeveral = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - BESIDE), at).some(({ lower, tag }) => severalOf.has(lower) || tag === "NUM");
