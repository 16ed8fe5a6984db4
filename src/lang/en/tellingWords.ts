import { wordSet } from "./wordSet.js";

/** Small words that run through every English text and through no other language's: where they crowd, no detector need be asked. */
export const tellingWords: ReadonlySet<string> = wordSet(
  "and been by for from has have his of said that the their they this to was were which with",
);
