import { wordSet } from "./wordSet.js";

/** Words behind a figure of a headline that say what became of so many: "two dead", "3 people hurt". Lower case. */
export const fatesBehind: ReadonlyMap<string, "dead" | "injured" | "hit"> = new Map([
  ...[...wordSet("dead killed die dies slain")].map((word) => [word, "dead"] as const),
  ...[...wordSet("injured hurt wounded")].map((word) => [word, "injured"] as const),
  ...[...wordSet("shot stabbed victims")].map((word) => [word, "hit"] as const),
]);

/** Words right before it: "kills two", "leaves 3 dead" has its word behind. Lower case. */
export const fatesBefore: ReadonlyMap<string, "dead" | "injured" | "hit"> = new Map([
  ...[...wordSet("kills killing killed")].map((word) => [word, "dead"] as const),
  ...[...wordSet("injures injuring injured wounds wounding wounded hurts hurting")].map(
    (word) => [word, "injured"] as const,
  ),
  ...[...wordSet("shoots")].map((word) => [word, "hit"] as const),
]);

/** Adjectives that count people by the deed behind them: "triple shooting". Lower case. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
]);

/** Those deeds. Lower case. */
export const deedsCounted: ReadonlyMap<string, "dead" | "hit"> = new Map([
  ...[...wordSet("homicide homicides murder murders killing killings slaying slayings")].map(
    (word) => [word, "dead"] as const,
  ),
  ...[...wordSet("shooting stabbing")].map((word) => [word, "hit"] as const),
]);
