import { organisationHeads } from "../../lang/en/names/organisations.js";
import { placeHeads } from "../../lang/en/names/places.js";
import { eventHeads, objectHeads } from "../../lang/en/names/things.js";

const heads: ReadonlySet<string> = new Set([...organisationHeads, ...placeHeads, ...eventHeads, ...objectHeads]);

/** Whether a word, lower case, is one that tells at the end of a name what kind of thing it names. */
export const isHead = (word: string): boolean => heads.has(word);
