import { VAGUE_NOUNS } from "../lang/en/nominals.js";
import { pronounKinds } from "../lang/en/speakers/pronouns.js";
import { WEEKDAYS } from "../lang/en/timexes/time-words.js";
import { overlaps, type Quoted, type StoryEntity } from "../model/index.js";
import { capital } from "./capital.js";
import type { Draft } from "./entry.js";
import type { Fact } from "./fact.js";
import type { Measure } from "./measure.js";
import { ownerOf } from "./owner.js";
import { isContent, type Rarity, rarityIn } from "./rarity.js";
import { disputedTopic } from "./topics/disputedTopic.js";
import { figureTopic } from "./topics/figureTopic.js";
import { type Phrase, phrasesOf, subjectsIn } from "./topics/phrases.js";
import { isNobody, type Named, namesOf, type Subject, subjectOf } from "./topics/subject.js";

/** What topics are made with: how rare words are in the story, and what its people and things are called. */
interface Desk {
  readonly rarity: Rarity;
  readonly names: ReadonlyMap<string, Named>;
  /** All these names, lower case. */
  readonly printed: ReadonlySet<string>;
}

/** Quotations are named by how they begin. In code units. */
const SHORT_QUOTE = 60;

/**
 * Topic lines of all entries, unique in the story: whom or what an entry is about, and in which respect ("ATACMS: range",
 * "Ida Falk: resignation"). Names and phrases are words of the reports; only attributes of figures come from a list.
 */
export function nameTopics(
  drafts: readonly Draft[],
  entities: readonly StoryEntity[],
  uses: (entity: StoryEntity) => readonly string[],
): readonly string[] {
  const names = namesOf(entities, uses);
  const printed = new Set([...names.values()].map(({ name }) => name.toLowerCase()));
  const desk = { rarity: rarityIn(drafts.flatMap(({ facts }) => facts)), names, printed };
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const isFree = (text: string): boolean => text !== "" && !taken.has(text.toLowerCase());
    const topic = firstOf(candidates(draft, desk), isFree) ?? fallback(draft, taken);
    taken.add(topic.toLowerCase());
    return topic;
  });
}

/** The first that fits; those behind it aren't made. */
function firstOf(all: Iterable<string>, fits: (text: string) => boolean): string | null {
  for (const text of all) if (fits(text)) return text;
  return null;
}

/** Labels for the entry, the best first. */
function* candidates({ facts, kind, conflicts }: Draft, desk: Desk): Generator<string, void, undefined> {
  const disputed = conflicts.flatMap(({ why }) => why.evidence);
  const plain = plainest(facts, disputed);
  const best = plain[0] as Fact;
  const subject =
    (kind === "quotation" ? speakerOf(plain, desk) : null) ??
    subjectOf(facts, desk.names) ??
    plainSubject(plain, desk) ??
    speakerOf(plain, desk);
  const common = commonConcepts(facts);
  const phrases = plain
    .flatMap((fact) => phrasesOf(fact, common, desk.rarity).map((phrase) => pointedAt(phrase, fact, disputed)))
    .filter((phrase) => subject === null || (addsTo(subject.name, phrase) && !isTitled(phrase, subject)))
    .sort((a, b) => b.score - a.score);
  const figure =
    kind === "quantity" || facts[0]?.focus
      ? figureTopic(
          facts,
          (fact, measure) => holderOf(desk, facts, fact, measure) ?? (measure.count ? null : plainSubject(plain, desk)),
          (id) => desk.names.get(id)?.name ?? null,
        )
      : null;
  const [first, ...others] = phrases;
  const dispute = figure === null ? disputedTopic(conflicts, plain, subject, phrases) : null;
  if (dispute !== null) yield dispute;
  if (figure !== null) {
    yield figure;
    for (const phrase of phrases) if (addsTo(figure, phrase)) yield `${figure}, ${phrase.text}`;
  }
  if (kind === "quotation") yield* quoted(best, desk);
  for (const phrase of phrases) yield label(holderIn(phrase, subject), phrase, desk.printed);
  for (const phrase of others)
    if (addsTo((first as Phrase).text, phrase))
      yield `${label(subject, first as Phrase, desk.printed)}, ${phrase.text}`;
  if (subject !== null) yield capital(subject.name);
  yield* quoted(best, desk);
}

/** "Measures: introduction": a deed told by a noun alone is told of what the verb is said of, be it named or not. */
function holderIn({ of }: Phrase, subject: Subject | null): Subject | null {
  if (of === null || !isShort(of)) return subject;
  const words = of.toLowerCase().split(" ");
  const isSame = subject?.name
    .toLowerCase()
    .split(" ")
    .some((word) => words.includes(word));
  return isSame ? subject : { id: of, name: of };
}

/** Whose words a quotation is, by name. */
function speakerOf(facts: readonly Fact[], { names }: Desk): Subject | null {
  const id = facts.map(({ speaker }) => speaker).find((speaker) => speaker !== null && names.has(speaker)) ?? null;
  return id === null ? null : { id, name: (names.get(id) as Named).name };
}

/** Where nothing named is told of: the words before the first verb, else what the claim is said of. */
function plainSubject(facts: readonly Fact[], { printed }: Desk): Subject | null {
  for (const fact of facts) {
    const said = (fact.claim.subject?.exact ?? "").replace(/^(?:the|an?|this|these|his|her|its|their) /i, "");
    for (const words of [...subjectsIn(fact).slice(0, 1), said]) {
      const name = nameIn(words, printed);
      if (isSubject(name)) return { id: name, name: capital(name) };
    }
  }
  return null;
}

/** "Ann Lisle" of "harbour master Ann Lisle". */
function nameIn(words: string, printed: ReadonlySet<string>): string {
  const parts = words.split(" ");
  const from = parts.findIndex((_, i) => printed.has(parts.slice(i).join(" ").toLowerCase()));
  return from < 0 ? words : parts.slice(from).join(" ");
}

const isSubject = (name: string): boolean =>
  isShort(name) && !VAGUE_NOUNS.has(name.toLowerCase()) && !WEEKDAYS.has(name.toLowerCase());

const isShort = (name: string): boolean =>
  name.length > 2 &&
  name.split(" ").length <= MOST_SUBJECT_WORDS &&
  !pronounKinds.has(name.toLowerCase()) &&
  !isNobody(name) &&
  !/\d/.test(name);

/** Longer subjects hide what is said of them. */
const MOST_SUBJECT_WORDS = 4;

/** "Outgoing adviser Larry Dorn" says who Larry Dorn is, not what is told of him. */
const isTitled = ({ text }: Phrase, { name }: Subject): boolean =>
  name.includes(" ") && text.length > name.length && text.toLowerCase().endsWith(name.toLowerCase());

/** Whether the phrase says more than the label does. */
const addsTo = (text: string, phrase: Phrase): boolean =>
  !phrase.text.split(" ").every((word) => text.toLowerCase().includes(word.toLowerCase()));

/** What reports differ on is what an entry is about. */
const DISPUTED = 0.6;

const pointedAt = (phrase: Phrase, { claim }: Fact, disputed: readonly Quoted[]): Phrase =>
  disputed.some((place) => place.report === claim.report && overlaps(place, phrase))
    ? { ...phrase, score: phrase.score + DISPUTED, disputed: true }
    : phrase;

/** The claims that say what the entry says in the fewest words, those on which reports differ first and those that are cut short last. */
const plainest = (facts: readonly Fact[], disputed: readonly Quoted[]): readonly Fact[] => {
  const isDisputed = ({ claim }: Fact): number =>
    disputed.some((place) => place.report === claim.report && overlaps(place, claim)) ? 0 : 1;
  return facts
    .toSorted(
      (a, b) =>
        isDisputed(a) - isDisputed(b) ||
        weight(a) - weight(b) ||
        a.ref.report - b.ref.report ||
        a.ref.claim - b.ref.claim,
    )
    .slice(0, SOME);
};

/** Claims of an entry in which a label is looked for. */
const SOME = 4;

/** Below this a claim says too little to be named by, in words. */
const FEW = 6;

const weight = ({ words }: Fact): number => (words.length < FEW ? 100 : 0) + words.length;

/** Concepts that more than one claim of the entry has; all its own where there is but one. */
function commonConcepts(facts: readonly Fact[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of facts)
    for (const concept of new Set(words.filter(isContent).map((word) => word.concept)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const needed = facts.length > 1 ? 2 : 1;
  return new Set([...counts].filter(([, n]) => n >= needed).map(([concept]) => concept));
}

/** "Ida Falk: resignation"; the phrase alone where it names the subject itself, or nothing is named. */
function label(subject: Subject | null, phrase: Phrase, names: ReadonlySet<string>): string {
  if (subject === null) return capital(phrase.text);
  const words = subject.name.toLowerCase().split(/[\s-]+/);
  const own = phrase.text.toLowerCase();
  const naming = words.some((word) => word.length > 2 && own.includes(word)) || names.has(own);
  return naming ? capital(phrase.text) : `${capital(subject.name)}: ${phrase.text}`;
}

/** How a quotation begins, or a claim that names nothing; and who said it. */
function quoted({ claim, speaker }: Fact, { names }: Desk): readonly string[] {
  const words = claim.exact.replace(/\s+/g, " ").replace(/^[“"'‘]+|[”"'’.,]+$/g, "");
  const name = speaker === null ? undefined : names.get(speaker)?.name;
  const cut = words.length <= SHORT_QUOTE ? words : `${words.slice(0, words.lastIndexOf(" ", SHORT_QUOTE))}…`;
  return [name === undefined ? `“${cut}”` : `${capital(name)}: “${cut}”`];
}

/** What a figure is of: the thing named beside it, else what the entry is about. */
function holderOf({ names }: Desk, facts: readonly Fact[], fact: Fact, measure: Measure): Subject | null {
  const id = ownerOf({ fact, measure });
  const named = id === null ? undefined : names.get(id);
  return id === null || named === undefined ? subjectOf(facts, names) : { id, name: named.name };
}

/** Words of the report from ever further before the claim, until the line is free. */
function fallback({ facts }: Draft, taken: ReadonlySet<string>): string {
  const { claim, witness } = facts[0] as Fact;
  const before = witness.tokens.filter(({ end }) => end <= claim.start).map(({ start }) => start);
  const starts = [claim.start, ...before.reverse()];
  const line = (start: number): string => witness.report.text.slice(start, claim.end).replace(/\s+/g, " ");
  return line(starts.find((start) => !taken.has(line(start).toLowerCase())) ?? 0);
}
