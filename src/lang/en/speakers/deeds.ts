import { wordSet } from "../wordSet.js";

/** Nouns for who is said to have done a deed, lower case, and the verbs (lemmas) that tell it of somebody: "was charged" makes a suspect. */
export const deeds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["suspect", wordSet("arrest charge accuse suspect detain indict jail")],
  ["defendant", wordSet("charge indict convict sentence try acquit")],
]);
