/** Longest headline, name or byline, in code units: longer ones are none, and there is no end to what hostile ones cost. */
const LONGEST = 600;

/** A piece of metadata as it may be printed in one line. */
export const oneLine = (value: string): string =>
  value
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, ""); // half a character
