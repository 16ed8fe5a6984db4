import { MOVING, TRADED } from "../lang/en/markets.js";
import type { Fact } from "./fact.js";

/** "Shares fell to 63 crowns": true at its hour; another report's hour has another price. */
export const isPriceOfMoment = ({ words }: Fact): boolean =>
  words.some(({ lemma, tag }) => tag === "VERB" && MOVING.has(lemma)) && words.some(({ lemma }) => TRADED.has(lemma));
