/** What a pronoun asks of the thing it stands for. */
export type PronounKind = "male" | "female" | "thing" | "many" | "self" | "relative";

/** Pronouns by what they stand for, lower case. "His" and "her" before a noun too. */
export const pronounKinds: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
  ["it", "thing"],
  ["its", "thing"],
  ["they", "many"],
  ["them", "many"],
  ["their", "many"],
  ["i", "self"],
  ["me", "self"],
  ["my", "self"],
  ["we", "self"],
  ["us", "self"],
  ["our", "self"],
  ["who", "relative"],
  ["which", "relative"],
  ["that", "relative"],
]);
