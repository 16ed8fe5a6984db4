import { countryOf } from "../../lang/en/concept.js";
import { DIRECTIONS } from "../../lang/en/directions.js";
import { REGIONS } from "../../lang/en/regions.js";
import type { Mention } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import type { Finding, Rule } from "./rule.js";

/** Below this likeness the same district may be named of different things. */
const LEAST_LIKENESS = 0.3;

/** Share of common words from which one place in the stead of another is a difference and not another sentence. */
const SAME_WORDING = 0.6;

/** Southern against western district; one place in the stead of another. */
export const where: Rule = (a, b, { likeness, common }) =>
  likeness < LEAST_LIKENESS ? null : (sides(a, b) ?? places(a, b, common));

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
      if (same !== undefined && same.concept === thing.concept && !hasSide(a, otherSide) && !hasSide(b, side))
        return finding(a, b, { start: word.start, end: thing.end }, { start: other.start, end: same.end });
    }
  }
  return null;
}

const hasSide = ({ words }: Fact, side: string): boolean => words.some(({ lower }) => DIRECTIONS.get(lower) === side);

/** The noun that a side is of: the next noun or name, within two words. */
const sideOf = ({ words }: Fact, i: number): Word | undefined =>
  countryOf(words[i]?.lower ?? "", words[i + 1]?.lower ?? "") !== null
    ? undefined
    : words.slice(i + 1, i + 3).find(({ tag }) => tag === "NOUN" || tag === "PROPN");

/** One place stands where the other has another, all else being alike. */
function places(a: Fact, b: Fact, common: number): Finding | null {
  const { slots } = slotsOf(a.words, b.words);
  if (common < SAME_WORDING) return null;
  for (const slot of slots) {
    const [p, q] = [placeIn(a, slot.a), placeIn(b, slot.b)];
    if (
      p !== null &&
      q !== null &&
      p.id !== q.id &&
      !a.claim.entities.includes(q.id) &&
      !b.claim.entities.includes(p.id) &&
      isWide(slot.a) === isWide(slot.b) &&
      !nested(a, b, p, q)
    )
      return finding(a, b, p, q);
  }
  return null;
}

function isPlace({ words }: Fact, { start, label }: Mention): boolean {
  if (label === "place") return true;
  const before = words.findLast((word) => word.end <= start);
  return before !== undefined && (label === "person" ? before.lower === "in" : LOCAL.has(before.lower));
}

/** "in London" is the town; "London refused" and "a shift in London's policy" are the government. */
function isLocal({ words }: Fact, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return (
    /^(?:in|near|outside|around|across)$/.test(words[at - 1]?.lower ?? "") &&
    !/^[’']s?$/.test(words[at + 1]?.lower ?? "") &&
    !/[’']s?$/.test(words[at]?.lower ?? "")
  );
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The only place among the words of a slot. */
function placeIn(fact: Fact, words: readonly Word[]): Place | null {
  if (words.some((word) => SEATS.has(word.lower) && !isLocal(fact, word.start))) return null;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const found = fact.body.mentions.flatMap((m) => {
    const mention = fact.witness.mentions[m];
    if (mention === undefined || mention.kind !== "name" || !isPlace(fact, mention)) return [];
    const id = mention.entity === null ? null : fact.entityIds(mention.entity);
    return id === null || mention.start < first.start || mention.end > last.end
      ? []
      : [{ id, start: mention.start, end: mention.end }];
  });
  return found.length === 1 ? (found[0] as Place) : null;
}

/** A country holds its cities and stands for its government, so does a state or province: it's compared with its like only. */
const isWide = (words: readonly Word[]): boolean =>
  words.some(
    ({ concept, lower }, i) =>
      concept.startsWith("^") ||
      REGIONS.has(lower) ||
      countryOf(lower, words[i + 1]?.lower ?? "") !== null ||
      REGIONS.has(`${lower} ${words[i + 1]?.lower}`),
  );

/** Capitals that are no region: what stands for the government of a country isn't another country. */
const SEATS: ReadonlySet<string> = new Set(["washington", "london", "paris", "berlin", "rome", "madrid"]);

/** Prepositions that make a name a place, whatever it was taken for. */
const LOCAL: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "to",
  "from",
  "towards",
]);

/** One place is named as part of the other somewhere in either report ("Ostrey, Lower Amsel", "Ostrey in Amsel"). */
function nested(a: Fact, b: Fact, p: Place, q: Place): boolean {
  const [x, y] = [quoteOf(a, p).exact, quoteOf(b, q).exact];
  return [a, b].some(({ witness }) =>
    PARTS.some(
      (part) => witness.report.text.includes(`${x}${part}${y}`) || witness.report.text.includes(`${y}${part}${x}`),
    ),
  );
}

const PARTS = [", ", " in ", "’s ", "'s ", " of ", " in the ", " region of "] as const;

function finding(
  a: Fact,
  b: Fact,
  p: { readonly start: number; readonly end: number },
  q: { readonly start: number; readonly end: number },
): Finding {
  const [x, y] = [quoteOf(a, p), quoteOf(b, q)];
  return {
    kind: "where",
    grade: "hard",
    text: `${a.witness.sigil} places it at “${x.exact}”, ${b.witness.sigil} at “${y.exact}”.`,
    evidence: [x, y],
    later: null,
  };
}
