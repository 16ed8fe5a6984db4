import { wordSet } from "./wordSet.js";

/** Verbs of being and having: what they say holds, it doesn't happen. */
export const STATIVE: ReadonlySet<string> = wordSet("be have remain include contain own belong know believe");
