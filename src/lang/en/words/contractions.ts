/** What stands behind an apostrophe and is a word of its own: "they're", "he'd". */
export const contracted: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** What "n't" is hung on. */
export const beforeNot: ReadonlySet<string> = new Set(
  "do did does ca wo is are was were has have had could should would must need ai might sha may dare".split(" "),
);
