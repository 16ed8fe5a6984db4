import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { outlets } from "../../lang/en/outlets.js";
import { commonOutletNames } from "../../lang/en/outletWords.js";
import { documentNouns, organisationNouns, personNouns, pointers } from "../../lang/en/speakers/nominals.js";
import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import { afterName, breaks, crowds, looseWords, outletNouns, recordNouns } from "../../lang/en/speakers/sources.js";
import { speechless, times } from "../../lang/en/speechless.js";
import { unnamed } from "../../lang/en/unnamed.js";
import type { LedgerAttribution, LedgerSpeaker } from "../../model/index.js";
import type { Names } from "./names.js";
import { plainWords } from "./plainWords.js";
import { whoIs } from "./whoIs.js";

/** Who holds an attribution: what kind of source, by which key it is known again, and what it is called there. */
export interface Holder {
  readonly kind: LedgerSpeaker["kind"];
  readonly key: string;
  readonly entity: string | null;
  readonly words: string;
}

/** Words of "the Tarvik fire brigade". */
const FEW_WORDS = 4;

/** Longer sources that name nobody are no sources: a clause was taken for one. */
const MOST_WORDS = 12;

/** Null when nobody speaks: a pronoun that can't be told, "the report", a thing. */
export function spokenBy(attribution: LedgerAttribution, names: Names): Holder | null {
  const words = attribution.source
    .map(({ exact }) => exact)
    .join(" … ")
    .replace(/\s+/g, " ")
    .trim();
  const parts = headed(words);
  const told = attribution.anonymous ? null : (namedIn(words, names) ?? namedIn(parts.join(" "), names));
  const person = attribution.speaker === null || attribution.anonymous ? personIn(words, names) : null;
  const id = sideIn(words, names) ?? person ?? attribution.speaker ?? told;
  const entity = id === null ? undefined : whoIs(id, names);
  if (entity !== undefined && entity.label !== "person" && isOnePerson(words)) return null;
  const head = parts.at(-1)?.toLowerCase() ?? "";
  if (isOutlet(entity?.name ?? words, names) || isOutletPaper(parts, names) || outletNouns.test(parts.join(" ")))
    return { kind: "outlet", key: `outlet:${outletIn(entity?.name ?? words)}`, entity: id, words };
  if (entity === undefined && isRecord(head)) return documentIn(parts);
  if (entity === undefined && (words === "" || pronounKinds.has(words.toLowerCase()))) return null;
  if (attribution.anonymous && person === null)
    return { kind: "unnamed", key: id ?? plainWords(words), entity: null, words };
  if (entity !== undefined)
    return {
      kind: entity.label === "object" || entity.label === "event" ? "document" : "named",
      key: entity.id,
      entity: entity.id,
      words,
    };
  return canSpeak(parts, head) ? { kind: "named", key: `named:${plainWords(words)}`, entity: null, words } : null;
}

/** Nobody says "he" of a company or a street. */
const isOnePerson = (words: string): boolean => /^(?:fe)?male$/.test(pronounKinds.get(words.toLowerCase()) ?? "");

/** The words up to where the source has nothing of its head any more. */
function headed(words: string): readonly string[] {
  const all = words.split(" ");
  const end = all.findIndex((word, i) => i > 0 && breaks.has(word.toLowerCase()));
  const kept = (end < 0 ? all : all.slice(0, end)).map((word) => word.replace(/^["“'(]+|["”',)]+$/g, ""));
  const comma = all.findIndex((word) => word.endsWith(","));
  return comma >= 0 && comma < kept.length ? kept.slice(0, comma + 1) : kept;
}

/** Somebody named in full, by one word of a name that is one person's, or at the end of titles: "company chairman Ida Falk"; "a friend of Ida Falk" is another. */
function namedIn(words: string, { byName, byPart }: Names): string | null {
  const parts = words.replace(/^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?) /i, "").split(" ");
  const whole = byName.get(parts.join(" ").toLowerCase());
  if (whole !== undefined && isCapital(parts[0])) return whole;
  if (parts.length === 1 && isCapital(parts[0])) return byPart.get((parts[0] as string).toLowerCase()) ?? null;
  for (let i = 1; i < parts.length - 1; i++) {
    if (breaks.has(parts[i - 1]?.toLowerCase() ?? "")) return null;
    const found = byName.get(parts.slice(i).join(" ").toLowerCase());
    if (found !== undefined && isCapital(parts[i])) return found;
  }
  return null;
}

/** "The North", where one country of the story goes by that side. */
const sideIn = (words: string, { bySide }: Names): string | null =>
  bySide.get(/^(?:the )?(north|south|east|west)$/i.exec(words)?.[1]?.toLowerCase() ?? "") ?? null;

/** The one person whose full name stands in a source behind titles and offices, before whatever else says who that is. */
function personIn(words: string, { byName, byId }: Names): string | null {
  const parts = words.replace(/,.*$/, "").split(" ");
  const found = parts.flatMap((_, first) =>
    [2, 3].flatMap((length) => {
      const name = parts.slice(first, first + length);
      const id = name.length === length && name.every(isCapital) ? byName.get(name.join(" ").toLowerCase()) : undefined;
      return id !== undefined && byId.get(id)?.label === "person" ? [{ id, first, end: first + length }] : [];
    }),
  );
  const [one] = found;
  if (one === undefined || found.some(({ id }) => id !== one.id)) return null;
  const before = parts[one.first - 1];
  const isTitled = before === undefined || isCapital(before) || isRole(before);
  const goesOn = one.end < parts.length && !afterName.has(parts[one.end] as string);
  const at = parts.findIndex((word) => breaks.has(word.toLowerCase()));
  const isAnothers = at > 0 && at < one.first && isRole(parts[at - 1]) && isRole(before); // "a spokesman for President Ida Falk"
  return isTitled && !goesOn && !isAnothers ? one.id : null;
}

const isRole = (word: string | undefined): boolean => roleNouns.has(word?.toLowerCase() ?? "");

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? "");

const outletIn = (name: string): string => name.toLowerCase().replace(/^the /, "");

const isOutlet = (name: string, { cited }: Names): boolean => {
  const key = outletIn(name);
  return cited.has(key) || (outlets.has(key) && (!commonOutletNames.has(key) || key !== name.toLowerCase()));
};

/** "The Harbour Post report". */
const isOutletPaper = (parts: readonly string[], names: Names): boolean =>
  parts.length > 1 &&
  isRecord(parts.at(-1)?.toLowerCase() ?? "") &&
  isOutlet(
    parts
      .slice(0, -1)
      .join(" ")
      .replace(/['’]s?$/, ""),
    names,
  );

const isRecord = (head: string): boolean => documentNouns.has(head) || recordNouns.has(head);

/** "Court documents" tell which; of "the report" and "that article" nobody knows which. */
function documentIn(parts: readonly string[]): Holder | null {
  const from = parts.findLastIndex((word) => looseWords.has(word.toLowerCase()) || pointers.has(word.toLowerCase()));
  const telling = parts.slice(from + 1);
  if (telling.length < 2 || telling.length > MOST_WORDS) return null;
  return { kind: "document", key: `document:${plainWords(telling.join(" "))}`, entity: null, words: telling.join(" ") };
}

/** Nouns for people and bodies speak, and so do names and "the fire brigade"; "ads", "18" and "a big hurdle" don't. */
function canSpeak(parts: readonly string[], head: string): boolean {
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const nouns = [head, head.replace(/s$/, ""), head.replace(/ies$/, "y")];
  const isPerson = (noun: string): boolean =>
    roleNouns.has(noun) ||
    personNouns.has(noun) ||
    organisationNouns.has(noun) ||
    crowds.has(noun) ||
    unnamed.test(noun);
  if (nouns.some(isPerson)) return true;
  if (nouns.some((noun) => speechless.has(noun) || times.has(noun))) return false;
  const isDefinite = parts.length > 1 && parts.length <= FEW_WORDS && parts[0]?.toLowerCase() === "the";
  return isDefinite || parts.some((word) => /^\p{Lu}[\p{L}.]/u.test(word) && !looseWords.has(word.toLowerCase()));
}
