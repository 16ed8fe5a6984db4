import type { Conflict, ConflictKind } from "../../model/index.js";

/** What reports differ in, as a reader would say it. */
const OVER: Readonly<Record<ConflictKind, string>> = {
  value: "the figure",
  bound: "the limit",
  scope: "what is counted",
  when: "the time",
  where: "the place",
  whether: "whether it is so",
  state: "how far it has come",
  certainty: "how certain it is",
  holder: "whose words they are",
  wording: "the wording",
  restriction: "“only” or “first”",
  overtaken: "what holds now",
};

/** "Conflict over the place" where both cannot hold, "Difference in the wording" where they differ in precision, scope or words. */
export const disagreementName = ({ kind, grade }: Conflict): string =>
  kind === "overtaken"
    ? "Overtaken by time"
    : grade === "hard"
      ? `Conflict over ${OVER[kind]}`
      : `Difference in ${OVER[kind]}`;
