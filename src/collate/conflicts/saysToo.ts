import { type Fact, wordsOf } from "../fact.js";
import { slotsOf } from "../slots.js";

/** How far from a claim its report may have the other's words for both to be said side by side, in sentences. */
const BESIDE = 2;

/** "I never said no. I never said that I go": who prints both contradicts neither. */
export const saysToo = (a: Fact, { witness, body }: Fact): boolean =>
  witness.claims.some(
    (other) =>
      other.sentence !== body.sentence &&
      Math.abs(other.sentence - body.sentence) <= BESIDE &&
      slotsOf(a.words, wordsOf(witness, other)).common >= SAID_TOO,
  );

/** Share of common words from which a report has the other's sentence. */
const SAID_TOO = 0.95;
