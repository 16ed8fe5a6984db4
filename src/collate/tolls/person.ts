import { besides, deadWords, hurting, isPerson, nobody, pairs } from "../../lang/en/casualties.js";
import { ordinalOf } from "../../lang/en/ordinals.js";
import { ANYBODY, LOOSE_MODIFIERS } from "../../lang/en/people.js";
import { ONES } from "../../lang/en/quantities/number-words.js";
import { nationOf } from "../../lang/en/stateOf.js";
import type { Mention, Quantity } from "../../model/index.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import { agedPerson, ageIn } from "./aged.js";
import { isAge } from "./ages.js";
import { isPlural } from "./isPlural.js";
import type { Found, People } from "./people.js";

/** How far from its article or figure a noun for a person stands: "a 34-year-old off-duty police officer". */
const REACH = 9;

/** Whom the words from `i` on name or count first; null where they begin with something else. */
export function personAt(fact: Fact, words: readonly Word[], i: number): Found | null {
  return (
    self(words, i) ??
    named(fact, words, i) ??
    zero(words, i) ??
    oneOf(fact, words, i) ??
    pair(words, i) ??
    counted(fact, words, i) ??
    single(fact, words, i)
  );
}

const told = (words: readonly Word[], from: number, to: number, count: number, rest: Partial<People>): Found => ({
  people: {
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
    minValue: count,
    maxValue: count,
    modifier: "=",
    printed: false,
    anybody: true,
    besides: false,
    among: false,
    self: false,
    names: [],
    ...rest,
  },
  next: to,
});

/** "Tor Hale", "Officer Mia Dorn", "he" where it is known who he is. */
function named(fact: Fact, words: readonly Word[], i: number): Found | null {
  const { body, witness, entityIds } = fact;
  if (words[i] === undefined) return null;
  const { start } = words[i] as Word;
  const mention = body.mentions
    .map((m) => witness.mentions[m] as Mention)
    .find((m) => m.start <= start && start < m.end && m.label === "person" && m.kind !== "nominal");
  if (mention === undefined || mention.entity === null) return surnamed(fact, words, i);
  const to = words.findIndex((word) => word.start >= mention.end);
  const next = to < 0 ? words.length : to;
  if (words[next]?.lower === "'s" || words[next]?.lower === "’s") return null; // "Hale's brother"
  if (mention.kind === "pronoun" && !/^(?:he|she|him|her|who|whom)$/.test(words[i]?.lower ?? "")) return null;
  if (words[i]?.lower === "her" && /^(?:NOUN|ADJ|NUM)$/.test(words[next]?.tag ?? "")) return null; // "her son"
  const id = entityIds(mention.entity);
  return told(words, i, next, 1, { names: id === null ? [] : [id] });
}

/** "White died": a surname alone that was taken for another word, of somebody whom the report names in full. */
function surnamed({ witness, entityIds }: Fact, words: readonly Word[], i: number): Found | null {
  const { start, end, tag } = words[i] as Word;
  if (tag !== "PROPN" || i < words.length - 1 || witness.mentions.some((m) => m.start < end && start < m.end))
    return null;
  const surname = witness.report.text.slice(start, end);
  const entity = witness.entities.findIndex(({ label, name }) => label === "person" && name.endsWith(` ${surname}`));
  const id = entity < 0 ? null : entityIds(entity);
  return id === null ? null : told(words, i, i + 1, 1, { names: [id] });
}

/** "killed four neighbours and himself". */
const self = (words: readonly Word[], i: number): Found | null =>
  /^(?:himself|herself)$/.test(words[i]?.lower ?? "") ? told(words, i, i + 1, 1, { printed: true, self: true }) : null;

/** "one of his friends". */
function oneOf(fact: Fact, words: readonly Word[], i: number): Found | null {
  if (words[i]?.lower !== "one" || words[i + 1]?.lower !== "of") return null;
  if (/^(?:them|whom)$/.test(words[i + 2]?.lower ?? "")) return told(words, i, i + 3, 1, { among: true });
  const noun = words.slice(i + 2, i + 2 + REACH).findIndex(({ lemma }) => isPerson(lemma));
  if (noun < 0 || counted(fact, words, i + 2) !== null) return null; // "one of five people shot" tells of five
  if (words.at(-1)?.lower === "who" && counted(fact, words, i + 3) !== null) return null; // "one of the three guests who drowned" tells of two
  return told(words, i, i + 3 + noun, 1, { among: words[i + 2]?.lower === "the" });
}

function zero(words: readonly Word[], i: number): Found | null {
  const [{ lower }, next] = [words[i] as Word, words[i + 1]];
  if (words.slice(i, i + 4).some((word) => /^(?:else|other|further|additional)$/.test(word.lower))) return null;
  if (nobody.has(lower)) return told(words, i, i + 1, 0, { printed: true });
  if (lower !== "no") return null;
  const noun = words
    .slice(i + 1, i + 4)
    .findIndex(({ lemma }) => isPerson(lemma) || lemma === "one" || /^(?:injury|fatality|death|casualty)$/.test(lemma));
  return next === undefined || noun < 0 ? null : told(words, i, i + noun + 2, 0, { printed: true });
}

function pair(words: readonly Word[], i: number): Found | null {
  if (words[i]?.lower === "both" && words.slice(i + 1, i + REACH).some(({ lower }) => lower === "and")) return null; // "both himself and a girl"
  const at = words[i]?.tag === "DET" && pairs.has(words[i + 1]?.lower ?? "") ? i + 1 : i;
  const count = pairs.get(words[at]?.lower ?? "");
  if (count === undefined || words[at + 1]?.lower === "of") return null;
  const noun = words.slice(at + 1, at + 3).findIndex(({ lemma }) => isPerson(lemma));
  const anybody = noun >= 0 || words[at]?.lower !== "both"; // "both" alone are two of those just told of
  return told(words, i, at + 1 + (noun < 0 ? 0 : noun + 1), count, { printed: true, anybody });
}

/** "two other men", "at least 12 people", "three": a figure of people, or one with nothing behind it. */
function counted(fact: Fact, words: readonly Word[], i: number): Found | null {
  if (words.slice(Math.max(0, i - 4), i).some(({ lower }) => /^(?:age|ages|aged)$/.test(lower))) return null; // "ages 22 and 20"
  return ofPeople(fact, words, i) ?? bareFigure(fact, words, i);
}

/** Units that count people: "people", "bailiff", "palestinian". */
const isOfPersons = (unit: string): boolean => ANYBODY.has(unit) || isPerson(unit) || nationOf(unit) !== null;

/** "a dozen people", "12 victims": a figure that counts people by itself. */
function ofPeople(fact: Fact, words: readonly Word[], i: number): Found | null {
  const { witness } = fact;
  const { start } = words[i] as Word;
  const quantity = witness.quantities.find((q) => q.start === start && isOfPersons(q.unit));
  if (quantity === undefined || quantity.unit === "1" || quantity.relation !== null || quantity.change !== null)
    return null;
  const { minValue, maxValue, modifier, of } = quantity;
  const end = Math.max(quantity.end, of?.end ?? 0);
  const to = words.findIndex((word) => word.start >= end);
  if (words.slice(i + 1, to < 0 ? words.length : to + 1).some(({ lower }) => lower === "of")) return null; // "five of the dead"
  return told(words, i, to < 0 ? words.length : to, minValue, {
    maxValue,
    modifier,
    printed: true,
    besides:
      words[i - 1]?.lower === "other" || // "the other three men"
      words.slice(i, to < 0 ? words.length : to).some(({ lower }) => besides.has(lower)),
    anybody: isAnybody(quantity, words[i] as Word, end, fact),
  });
}

/** Whether no word narrows who was counted: "two Danish sailors", "five students" aren't anybody. */
const isAnybody = ({ unit }: Quantity, first: Word, end: number, fact: Fact): boolean =>
  ANYBODY.has(unit) &&
  !wordsOf(fact.witness, { start: first.end, end }).some(
    ({ tag, lower }) =>
      tag === "PROPN" || (tag === "ADJ" && !besides.has(lower) && !deadWords.has(lower) && !LOOSE_MODIFIERS.has(lower)),
  );

function bareFigure(fact: Fact, words: readonly Word[], i: number): Found | null {
  const word = words[i] as Word;
  if (word.tag !== "NUM" && !ONES.has(word.lower)) return null;
  if (isAge(words, i) || isDate(fact, word) || isOfName(words, i)) return null;
  const quantity = fact.witness.quantities.find(({ start, end }) => start <= word.start && word.end <= end);
  if (quantity !== undefined && quantity.start < word.start) return null; // "aged four to six"
  const value = quantity?.minValue ?? ONES.get(word.lower) ?? Number(word.lower.replace(/,/g, ""));
  if (!Number.isInteger(value) || value < 0 || quantity?.relation === "fraction" || quantity?.relation === "times")
    return null;
  const to = behindNoun(words, isOfOwn(words, i + 1) ? i + 3 : i + 1);
  const bare =
    words[i + 1] === undefined ||
    /^(?:PUNCT|VERB|AUX|ADV|CCONJ|ADP)$/.test(words[i + 1]?.tag ?? "") ||
    deadWords.has(words[i + 1]?.lower ?? "") ||
    hurting.has(words[i + 1]?.lemma ?? "");
  if (to === null && !bare) return null;
  if (to !== null && words[to]?.lower === "of" && /^(?:those|the)$/.test(words[to + 1]?.lower ?? "")) return null; // "12 people of those taken away"
  const ofThem = words[i + 1]?.lower === "of" && /^(?:whom|them)$/.test(words[i + 2]?.lower ?? "");
  if (to === null && ((words[i + 1]?.lower === "of" && !ofThem) || /^[-:%–]/.test(words[i + 1]?.lower ?? "")))
    return null;
  const more =
    words.slice(i + 1, i + 3).some(({ lower }) => besides.has(lower)) ||
    /^(?:another|other)$/.test(words[i - 1]?.lower ?? "");
  return told(words, i, to ?? (ofThem ? i + 3 : i + 1), value, {
    maxValue: quantity?.maxValue ?? value,
    modifier: quantity?.modifier ?? "=",
    printed: true,
    anybody:
      to === null || words.slice(i + 1, to).every(({ lemma, lower }) => ANYBODY.has(lemma) || besides.has(lower)),
    besides: more || quantity?.relation === "more",
  });
}

/** "four of his children". */
const isOfOwn = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === "of" && /^(?:his|her|their)$/.test(words[i + 1]?.lower ?? "");

/** "October 27". */
const isDate = ({ witness }: Fact, word: Word): boolean =>
  witness.timexes.some(({ start, end }) => start <= word.start && word.end <= end);

/** "at a Motel 6": the number is part of a name; "on Sunday 6 were hurt" has no article. */
const isOfName = (words: readonly Word[], i: number): boolean =>
  /^\d/.test(words[i]?.lower ?? "") &&
  words[i - 1]?.tag === "PROPN" &&
  /^(?:a|the)$/.test(words[words.slice(0, i).findLastIndex(({ tag }) => tag !== "PROPN")]?.lower ?? "");

/** "a man", "the 34-year-old victim", "her son", and in headlines "Man". */
function single(fact: Fact, words: readonly Word[], i: number): Found | null {
  const { tag, lower } = words[i] as Word;
  if (/^(?:he|she|him)$/.test(lower)) return told(words, i, i + 1, 1, {});
  if (lower === "another" && /^(?:VERB|AUX|CCONJ)$/.test(words[i + 1]?.tag ?? "VERB"))
    return told(words, i, i + 1, 1, { printed: true, besides: true }); // "one was killed and another hurt"
  if (
    lower === "a" &&
    ordinalOf(words[i + 1]?.lower ?? "") !== null &&
    /^(?:VERB|AUX|CCONJ|PUNCT|ADP)$/.test(words[i + 2]?.tag ?? "VERB")
  )
    return told(words, i, i + 2, 1, {}); // "killed three and injured a fourth"
  const opens = tag === "DET" || /^(?:his|her|their|its|another)$/.test(lower);
  if (lower === "both" || lower === "no" || /^(?:these|those|all|some)$/.test(lower)) return null;
  if (!opens) return bareNoun(fact, words, i);
  const to = behindNoun(words, i + 1);
  if (to === null || /^['’]s$/.test(words[to]?.lower ?? "")) return null;
  const noun = words[to - 1] as Word;
  if (isPlural(noun) || noun.lower === "people" || pairs.has(noun.lower)) return null;
  const name = named(fact, words, to);
  if (name !== null) return told(words, i, name.next, 1, { names: name.people.names });
  const age = lower === "another" ? null : ageIn(fact, words.slice(i, to));
  return told(words, i, to, 1, age === null ? {} : { names: [agedPerson(fact, age)] });
}

/** "Man" in a headline; "daughter Mia Hale" is whom the name names. */
function bareNoun(fact: Fact, words: readonly Word[], i: number): Found | null {
  const { tag, lower, lemma } = words[i] as Word;
  if (!/^(?:NOUN|PROPN)$/.test(tag) || lower !== lemma || !isPerson(lemma) || lemma === "people") return null;
  if (/^['’]s$/.test(words[i + 1]?.lower ?? "")) return null; // "girlfriend's son"
  const name = named(fact, words, i + 1);
  return name === null ? told(words, i, i + 1, 1, {}) : told(words, i, name.next, 1, { names: name.people.names });
}

/** The index behind the noun for a person that the words lead to, "others" among them; null where another noun comes first. */
function behindNoun(words: readonly Word[], from: number): number | null {
  for (let k = from; k < Math.min(words.length, from + REACH); k++) {
    const { tag, lemma, lower } = words[k] as Word;
    if (
      lower === "old" &&
      /^years?$|^months?$/.test(words[k - 2]?.lower ?? "") &&
      !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(words[k + 1]?.tag ?? "")
    )
      return k + 1; // "the 19-year-old"
    if (isPerson(lemma) && (words[k + 1]?.tag !== "NOUN" || !isPerson(words[k + 1]?.lemma ?? ""))) return k + 1;
    if (/^others?$/.test(lower) && !/^(?:NOUN|NUM)$/.test(words[k + 1]?.tag ?? "")) return k + 1; // "the other two" are two
    if (lower === "more" && !/^(?:NOUN|ADJ)$/.test(words[k + 1]?.tag ?? "")) return k + 1;
    if (besides.has(lower)) continue;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT|PART)$/.test(tag) || lower === ",") return null;
  }
  return null;
}
