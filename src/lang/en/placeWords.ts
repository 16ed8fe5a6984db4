import { wordSet } from "./wordSet.js";

/** Capitals that stand for a government as often as for a town. Lower case. */
export const SEATS: ReadonlySet<string> = wordSet(
  "washington london paris berlin rome madrid moscow beijing kyiv brussels tokyo pyongyang",
);

/** Prepositions that make a name a place, whatever it was taken for. */
export const LOCAL: ReadonlySet<string> = wordSet("in at near outside inside around to from towards across into");

/** Prepositions behind which a capital is the town. */
export const WITHIN: ReadonlySet<string> = wordSet("in near outside around across");

/** What stands between the name of a part and that of the whole: "Ostrey, Lower Amsel", "Ostrey in Amsel". */
export const PART_OF = [", ", " in ", "’s ", "'s ", " of ", " in the ", " region of "] as const;

/** Nouns that "of" joins to the name of a place, by lemma: "the town of Ostrey". */
export const SETTLEMENTS: ReadonlySet<string> = wordSet(
  "city town village port harbour harbor island district region province state county suburb borough capital coast east west north south outskirt area municipality",
);
