import { organisationHeads } from "../../lang/en/names/organisations.js";
import { placeHeads } from "../../lang/en/names/places.js";
import { eventHeads, objectHeads } from "../../lang/en/names/things.js";

/** Whether a word, lower case, is one that tells at the end of a name what kind of thing it names. */
export const isHead = (word: string): boolean =>
  organisationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word) || objectHeads.has(word);
