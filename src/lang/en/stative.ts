/** Verbs of being and having: what they say holds, it doesn't happen. */
export const STATIVE: ReadonlySet<string> = new Set([
  "be",
  "have",
  "remain",
  "include",
  "contain",
  "own",
  "belong",
  "know",
  "believe",
]);
