import { countryOf } from "../../lang/en/concept.js";
import { DIRECTIONS } from "../../lang/en/directions.js";
import { HAPPENINGS } from "../../lang/en/happenings.js";
import type { Span } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { areApart, isStoodIn, type Place, placesIn } from "../places.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import { areApart as areNamedApart, namesIn } from "./across/names.js";
import type { Finding, Rule } from "./rule.js";

/** Below this likeness the same district may be named of different things. */
const LEAST_LIKENESS = 0.3;

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** From this likeness the same noun is the same occasion. */
const ONE_POINT = 0.45;

/** Southern against western district; one place in the stead of another. */
export const where: Rule = (a, b, { likeness, common }) =>
  likeness < LEAST_LIKENESS
    ? null
    : (sides(a, b) ?? places(a, b, common) ?? (likeness < ONE_POINT ? null : occasions(a, b)));

/** Both name a side of the same thing, and not the same side. */
function sides(a: Fact, b: Fact): Finding | null {
  for (const [i, word] of a.words.entries()) {
    const side = DIRECTIONS.get(word.lower);
    const thing = sideOf(a, i);
    if (side === undefined || thing === undefined) continue;
    for (const [k, other] of b.words.entries()) {
      const otherSide = DIRECTIONS.get(other.lower);
      if (otherSide === undefined || side.includes(otherSide) || otherSide.includes(side)) continue;
      const same = sideOf(b, k);
      if (
        same !== undefined &&
        same.concept === thing.concept &&
        !areOfTwo(a, thing, b, same) &&
        !hasSide(a, otherSide) &&
        !hasSide(b, side)
      )
        return finding(a, b, { start: word.start, end: thing.end }, { start: other.start, end: same.end });
    }
  }
  return null;
}

/** "the northern tip of Skarn", "Amsel's southern tip": the tips of two. */
const areOfTwo = (a: Fact, x: Word, b: Fact, y: Word): boolean => areNamedApart(namesNear(a, x), namesNear(b, y));

/** How far from the thing its whole is named, in words. */
const WHOLE_REACH = 5;

function namesNear({ words }: Fact, word: Word): ReadonlySet<string> {
  const at = words.indexOf(word);
  return namesIn([...words.slice(Math.max(0, at - WHOLE_REACH), at - 1), ...words.slice(at + 1, at + 1 + WHOLE_REACH)]);
}

const hasSide = ({ words }: Fact, side: string): boolean => words.some(({ lower }) => DIRECTIONS.get(lower) === side);

/** The noun that a side is of: the next noun or name, within two words. */
const sideOf = ({ words }: Fact, i: number): Word | undefined =>
  countryOf(words[i]?.lower ?? "", words[i + 1]?.lower ?? "") !== null
    ? undefined
    : words.slice(i + 1, i + 3).find(({ tag }) => tag === "NOUN" || tag === "PROPN");

/** One place stands where the other has another, all else being alike: in other words three of three were spellings of one, or one in the other. */
function places(a: Fact, b: Fact, common: number): Finding | null {
  if (common < COPIED) return null;
  for (const slot of slotsOf(a.words, b.words).slots) {
    const [p, q] = [placeIn(a, slot.a), placeIn(b, slot.b)];
    if (
      p !== null &&
      q !== null &&
      isStoodIn(a, p) &&
      isStoodIn(b, q) &&
      areApart(a, p, b, q) &&
      !areSpellings(a, b, p, q)
    )
      return finding(a, b, p, q);
  }
  return null;
}

/** A report that names the other place too may tell of both, or of one that lies in the other. */
const tellsOfBoth = (a: Fact, b: Fact, p: Place, q: Place): boolean => names(a, q) || names(b, p);

/** "Slavorsk", "Slovorsk": one name written in two alphabets' ways differs in its vowels. */
const areSpellings = (a: Fact, b: Fact, p: Place, q: Place): boolean =>
  consonantsOf(quoteOf(a, p).exact) === consonantsOf(quoteOf(b, q).exact);

const consonantsOf = (name: string): string => name.toLowerCase().replace(/[aeiouy]/g, "");

const names = ({ witness, entityIds }: Fact, { id }: Place): boolean =>
  witness.entities.some((_, entity) => entityIds(entity) === id);

/** The only place among the words of a slot. */
function placeIn(fact: Fact, words: readonly Word[]): Place | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const found = placesIn(fact).filter(({ start, end }) => start >= first.start && end <= last.end);
  return found.length === 1 ? (found[0] as Place) : null;
}

/** "The Sund rally", "a rally in Lund": one noun that each puts at a place of its own. */
function occasions(a: Fact, b: Fact): Finding | null {
  for (const [noun, p] of occasionsIn(a))
    for (const [other, q] of occasionsIn(b))
      if (noun === other && areApart(a, p, b, q) && !areSpellings(a, b, p, q) && !tellsOfBoth(a, b, p, q))
        return finding(a, b, p, q);
  return null;
}

const occasionsIn = (fact: Fact): readonly (readonly [noun: string, Place])[] =>
  placesIn(fact).flatMap((place): readonly (readonly [string, Place])[] => {
    const from = fact.words.findIndex(({ start }) => start === place.start);
    const behind = fact.words[fact.words.findIndex(({ end }) => end === place.end) + 1];
    if (behind !== undefined && HAPPENINGS.has(behind.lemma)) return [[behind.concept, place]];
    const [before, noun] = [fact.words[from - 1], fact.words[from - 2]];
    return before?.lower === "in" && noun?.tag === "NOUN" ? [[noun.concept, place]] : [];
  });

function finding(a: Fact, b: Fact, p: Span, q: Span): Finding {
  const [x, y] = [quoteOf(a, p), quoteOf(b, q)];
  return {
    kind: "where",
    grade: "hard",
    text: `${a.witness.sigil} places it at “${x.exact}”, ${b.witness.sigil} at “${y.exact}”.`,
    evidence: [x, y],
    later: null,
  };
}
