import { conceptOf } from "../../lang/en/concept.js";
import { seats } from "../../lang/en/seats.js";
import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { LedgerEntity } from "../../model/index.js";
import type { Heard } from "./said.js";

/** The story's people and bodies, and the words that name them. An index that leads to two entities leads to none. */
export interface Names {
  readonly byId: ReadonlyMap<string, LedgerEntity>;
  /** Lower-case name. */
  readonly byName: ReadonlyMap<string, string>;
  /** A person's name by what is the same in all spellings of it: "Kim Dae-ho" and "Kim Dae Ho". */
  readonly byLetters: ReadonlyMap<string, string>;
  /** A person by the id of one whose name is spelt with a letter more, less or another, in reports of their own: "Arsniy Hale" for "Arseniy Hale". */
  readonly misspelt: ReadonlyMap<string, string>;
  /** Any one word of a person's full name, lower case. */
  readonly byPart: ReadonlyMap<string, string>;
  /** A state by its concept: its seat of government and its name are one party. */
  readonly byState: ReadonlyMap<string, string>;
  /** "north" of "North Tarvia". */
  readonly bySide: ReadonlyMap<string, string>;
  /** Outlets from which reports of the story take what they tell, lower case and without "the". */
  readonly cited: ReadonlySet<string>;
}

/** Reads the names once for all attributions of a story. */
export function namesIn({ entities, origins }: Heard): Names {
  const people = entities.filter(({ label }) => label === "person");
  const bodies = entities.filter(({ label }) => label === "person" || label === "organisation");
  const places = entities.filter(({ label }) => label === "place" || label === "organisation");
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    byName: indexOf(bodies, (entity) => namesOf(entity).map((name) => name.toLowerCase())),
    byLetters: firstOf(people, ({ name }) => (/ /.test(name) ? [spellingOf(name)] : [])),
    misspelt: misspeltIn(people),
    byPart: indexOf(people, ({ name }) => (FULL.test(name) ? name.toLowerCase().split(/[\s-]+/) : [])),
    byState: firstOf(
      places.filter((entity) => !isSeat(entity)),
      stateOf,
    ),
    bySide: indexOf(places, (entity) => namesOf(entity).flatMap((name) => SIDE.exec(name)?.[1]?.toLowerCase() ?? [])),
    cited: new Set(
      origins.flatMap(({ kind, lost }) =>
        kind === "outlet" && lost !== null ? [lost.toLowerCase().replace(/^the /, "")] : [],
      ),
    ),
  };
}

/** Two capital words at least: "interior officials" are nobody's name. */
const FULL = /^\p{Lu}\S*(?: \S+)* \p{Lu}\S*$/u;

/** "North Tarvia", not "North Tarvian Railways". */
const SIDE = /^(North|South|East|West) \p{Lu}\p{Ll}+$/u;

/** A mention that begins with a capital and is no pronoun. */
export const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && !pronounKinds.has(words.toLowerCase());

/** Names with fewer consonants are alike by chance: "Dan Long" and "Dina Leng". */
const CONSONANTS = 8;

/** The letters of a name; of a long one, which outlets transcribe each in its way, the consonants alone. */
export function spellingOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, "");
  const consonants = letters.replace(/[aeiouy]/g, "");
  return consonants.length < CONSONANTS ? letters : consonants;
}

/** Each who is one other but for a letter, by id; the one named more often stands for both. */
function misspeltIn(people: readonly LedgerEntity[]): ReadonlyMap<string, string> {
  const full = people.filter(({ name }) => FULL.test(name));
  const pairs = full.flatMap((a) =>
    full
      .filter((b) => a.mentions.length > b.mentions.length || (a.mentions.length === b.mentions.length && a.id < b.id))
      .filter((b) => isMisspelt(a, b))
      .map((b) => [b.id, a.id] as const),
  );
  return new Map(pairs);
}

/** Two who stand in one report are two. */
const isMisspelt = (a: LedgerEntity, b: LedgerEntity): boolean =>
  !a.mentions.some(({ report }) => b.mentions.some((other) => other.report === report)) &&
  isOneLetterOff(a.name.toLowerCase().split(" "), b.name.toLowerCase().split(" "));

/** Words of a name shorter than this differ by a letter though they are two names: "Dan", "Don". */
const SHORT_PART = 4;

/** One word of the name differs by one letter within it; at its end it may be another's: "Paul" and "Paula". */
function isOneLetterOff(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((word, i) => word !== b[i]);
  if (a.length !== b.length || at < 0 || a.some((word, i) => i !== at && word !== b[i])) return false;
  const [short, long] = [a[at] as string, b[at] as string].toSorted((x, y) => x.length - y.length) as [string, string];
  if (long.length < SHORT_PART || long.at(-1) !== short.at(-1)) return false;
  const from = [...long].findIndex((letter, i) => letter !== short[i]);
  return long.slice(from + 1) === short.slice(long.length === short.length ? from + 1 : from);
}

/** The state that a place's names stand for, as a concept. */
export const stateOf = (entity: LedgerEntity): readonly string[] =>
  entity.label === "person"
    ? []
    : [...new Set(namesOf(entity).map((name) => conceptOf(name.replaceAll(" ", "-"))))].filter((concept) =>
        concept.startsWith("^"),
      );

const isSeat = (entity: LedgerEntity): boolean => namesOf(entity).every((name) => seats.has(name.toLowerCase()));

const namesOf = ({ mentions }: LedgerEntity): readonly string[] =>
  mentions.map(({ exact }) => exact.replace(/\s+/g, " ")).filter(isName);

type Keys = (entity: LedgerEntity) => readonly string[];

/** Which entity each key belongs to, where it is one alone. */
function indexOf(entities: readonly LedgerEntity[], keysOf: Keys): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const entity of entities)
    for (const key of new Set(keysOf(entity))) owners.set(key, owners.has(key) ? null : entity.id);
  return new Map([...owners].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}

/** The first entity of each key. */
function firstOf(entities: readonly LedgerEntity[], keysOf: Keys): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const entity of entities) for (const key of keysOf(entity)) if (!owners.has(key)) owners.set(key, entity.id);
  return owners;
}
