import type { Mention, Quantity } from "../model/index.js";
import { type Fact, wordsOf } from "./fact.js";

/** "Norris Hale, 23,": a bare figure behind a name is an age too. */
const BEHIND_NAME = /[\p{L}.’']{2},\s*$/u;

/** "Hale was 50.": so is one that somebody is said to be. */
const SAID_OF = /\b(?:was|is|turned)\s$/;

/** Whose age a figure is, by name; "" where nobody is named, null where it is no age. */
export const ageOf = (fact: Fact, quantity: Quantity): string | null =>
  isAge(fact, quantity) ? nameOf(fact, quantity) : null;

function isAge({ witness }: Fact, { unit, start, end }: Quantity): boolean {
  if (unit === "year of age") return true;
  const { text } = witness.report;
  const before = text.slice(Math.max(0, start - 7), start);
  return (
    unit === "1" &&
    (BEHIND_NAME.test(before) || SAID_OF.test(before)) &&
    /^\s*(?:[,.;)]|$)/.test(text.slice(end, end + 2))
  );
}

/** What may stand between a name and an age behind it: "Hale, 61", "Hale (61)", "Hale, a 61-year-old pilot". */
const BEHIND = /^[\s,(]*(?:,\san?\s)?$/;
const MOST_BEHIND = 5;

/** The name right behind "61-year-old", or right before ", 61". Titles and "Jr." name nobody. */
function nameOf({ witness }: Fact, { of, start, end }: Quantity): string {
  const { text } = witness.report;
  const isBefore = YEAR_OLD.test(text.slice(start, end)) && /^\s\p{Lu}/u.test(text.slice(end, end + 2)); // "Hale, 61-year-old Captain Dorn"
  const isBeside = (mention: Mention): boolean =>
    mention.kind === "name" &&
    ((mention.start >= end && mention.start - end <= 1) ||
      (!isBefore &&
        mention.end <= start &&
        start - mention.end <= MOST_BEHIND &&
        BEHIND.test(text.slice(mention.end, start))));
  const span = witness.mentions.find(isBeside) ?? (YEAR_OLD.test(text.slice(start, end)) ? null : of);
  const words =
    span === null ? [] : wordsOf(witness, span).filter(({ tag, lower }) => tag === "PROPN" && !lower.endsWith("."));
  return words.map(({ lower }) => lower).join(" ");
}

const YEAR_OLD = /year\s?.\s?old$/i;
