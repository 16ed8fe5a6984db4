import { countryOf } from "../lang/en/concept.js";
import { LOCAL, PART_OF, SEATS, SETTLEMENTS, WITHIN } from "../lang/en/placeWords.js";
import { REGIONS } from "../lang/en/regions.js";
import type { Mention, Span } from "../model/index.js";
import type { Fact, Word } from "./fact.js";
import { kept } from "./kept.js";
import { quoteOf } from "./quoteOf.js";

/** A named place of a claim, by the story's entity. */
export interface Place extends Span {
  readonly id: string;
}

/** The places that a claim names, as places and not as governments. */
export const placesIn: (fact: Fact) => readonly Place[] = kept((fact) =>
  fact.body.mentions.flatMap((m) => {
    const mention = fact.witness.mentions[m];
    if (mention === undefined || mention.kind !== "name" || !isPlace(fact, mention)) return [];
    const id = mention.entity === null ? null : fact.entityIds(mention.entity);
    return id === null ? [] : [{ id, start: mention.start, end: mention.end }];
  }),
);

function isPlace(fact: Fact, { start, end, label }: Mention): boolean {
  const words = fact.words.filter((word) => word.start >= start && word.end <= end);
  if (words.some((word) => SEATS.has(word.lower) && !isTown(fact, start))) return false;
  if (label === "place") return true;
  const before = fact.words.findLast((word) => word.end <= start);
  return before !== undefined && (label === "person" ? before.lower === "in" : LOCAL.has(before.lower));
}

/** "in London" is the town; "London refused" and "a shift in London's policy" are the government. */
function isTown({ words }: Fact, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return (
    WITHIN.has(words[at - 1]?.lower ?? "") &&
    !/^[’']s?$/.test(words[at + 1]?.lower ?? "") &&
    !/[’']s?$/.test(words[at]?.lower ?? "")
  );
}

/** Whether something is said to be there: "in Sund", "near the town of Sund", and not "Sund's mayor", "the Sund police". */
export function isStoodIn({ words }: Fact, { start }: Place): boolean {
  const before = words.slice(
    0,
    words.findIndex((word) => word.start === start),
  );
  const at = before.findLastIndex(({ tag }) => !/^(?:DET|ADJ|NUM|PROPN)$/.test(tag));
  const [word, noun] = [before[at], before[at - 1]];
  return word !== undefined && (LOCAL.has(word.lower) || (word.lower === "of" && SETTLEMENTS.has(noun?.lemma ?? "")));
}

/** Whether two places are as wide as each other, neither is part of the other, and neither claim names both. */
export const areApart = (a: Fact, p: Place, b: Fact, q: Place): boolean =>
  p.id !== q.id &&
  !a.claim.entities.includes(q.id) &&
  !b.claim.entities.includes(p.id) &&
  isWide(wordsOf(a, p)) === isWide(wordsOf(b, q)) &&
  !areNested(a, b, p, q);

const wordsOf = ({ words }: Fact, { start, end }: Span): readonly Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);

/** A country holds its cities and stands for its government, so does a state or province: it's compared with its like only. */
const isWide = (words: readonly Word[]): boolean =>
  words.at(-1)?.lower !== "city" && // "New York City"
  words.some(
    ({ concept, lower }, i) =>
      concept.startsWith("^") ||
      REGIONS.has(lower) ||
      countryOf(lower, words[i + 1]?.lower ?? "") !== null ||
      REGIONS.has(`${lower} ${words[i + 1]?.lower}`),
  );

/** One place is named as part of the other somewhere in either report ("Ostrey, Lower Amsel", "Ostrey in Amsel"). */
function areNested(a: Fact, b: Fact, p: Place, q: Place): boolean {
  const [x, y] = [quoteOf(a, p).exact, quoteOf(b, q).exact];
  if (x.includes(y) || y.includes(x)) return true; // "West Amsel"
  return [a, b].some(({ witness: { report } }) =>
    PART_OF.some((part) => report.text.includes(`${x}${part}${y}`) || report.text.includes(`${y}${part}${x}`)),
  );
}
