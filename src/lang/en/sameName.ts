import type { Label } from "../../model/index.js";
import { firstNamesAgree } from "./names/firstNamesAgree.js";
import { isKnownPlace } from "./names/knownPlaces.js";
import { type NameForm, nameForm } from "./names/nameForm.js";
import { surnames } from "./names/surnames.js";
import { wordSet } from "./wordSet.js";

/** A name as a report has it and what it names. */
export interface NamedThing {
  readonly name: string;
  readonly label: Label;
}

/** From this score on two names are taken for one thing; lower it and namesakes run together ("J. Smith", "Smith"). */
export const SAME_NAME = 0.8;

/**
 * How surely two names stand for one thing, 0–1, by their letters alone: within one report and, for the fullest
 * forms of entities (`Entity.name`), across reports. At `SAME_NAME` or more they may be joined.
 *
 * 1: one name but for case, accents, titles, legal endings ("Boeing Co.") or a known alias ("US", "United States");
 * .95: spelling ("Zelensky", "Zelenskyy"), order of words ("Justice Department", "Department of Justice");
 * .9: surname or acronym of the other; .85: without the second surname ("Juan Ruiz" of "Juan Ruiz Rivera"); .8: a shortened organisation ("China Eastern" of "China Eastern Airlines");
 * .5: a first name of the other, which only one report can vouch for; 0: different.
 */
export function sameName(a: NamedThing, b: NamedThing): number {
  return sameForm(nameForm(a.name), a.label, nameForm(b.name), b.label);
}

/** `sameName` for names whose forms are kept, where many are compared. */
export function sameForm(a: NameForm, labelA: Label, b: NameForm, labelB: Label): number {
  if (a.plain === "" || b.plain === "") return 0;
  const meet = labelsMeet(labelA, labelB);
  if (a.canonical === b.canonical) return meet || a.words.length > 1 ? 1 : 0;
  if (!meet) return 0;
  if (labelA === "person") return samePerson(a, b);
  return sameThing(a, b) || (labelA === labelB ? shortened(a, b, labelA) : 0);
}

/** Types that one name may be given in two reports: a court is an organisation and a place, a law an event and an object. */
function labelsMeet(a: Label, b: Label): boolean {
  return a === b || (a !== "person" && b !== "person");
}

function samePerson(a: NameForm, b: NameForm): number {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const alike = a.words.at(-1) === b.words.at(-1) || (a.lastKey.length > 3 && a.lastKey === b.lastKey);
  if (short.length === 1) return alike ? 0.9 : short[0] === long[0] ? 0.5 : 0;
  if (!alike) return isWithoutLast(short, long) ? 0.85 : 0;
  if (short.length < long.length && short.join(" ") === long.slice(-short.length).join(" ")) return 0.9;
  return firstNamesAgree(short.slice(0, -1), long.slice(0, -1)) ? 0.95 : 0;
}

/** "Juan Ruiz" of "Juan Ruiz Rivera". */
const isWithoutLast = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  long.length === short.length + 1 &&
  surnames.has(long.at(-1) as string) &&
  short.every((word, i) => word === long[i]);

function sameThing(a: NameForm, b: NameForm): number {
  if (a.key.length > 4 && a.key === b.key) return 0.95;
  if (a.words.length > 1 && a.sorted === b.sorted) return 0.95;
  if (isAcronym(a, b) || isAcronym(b, a)) return 0.9;
  return 0;
}

/** "China Eastern" of "China Eastern Airlines"; "Lisle County" isn't short for its court, nor a city for its paper, nor "Lisle Skarn" for its fleet. */
function shortened(a: NameForm, b: NameForm, label: Label): number {
  const [short, long] = a.plain.length <= b.plain.length ? [a, b] : [b, a];
  if (short.words.length < 2 || !long.plain.startsWith(`${short.plain} `)) return 0;
  if (label === "place")
    return long.words.length === short.words.length + 1 && placeTails.has(long.words.at(-1) as string) ? 0.8 : 0;
  return isKnownPlace(short.plain) || short.words.every(isKnownPlace) ? 0 : 0.8;
}

const placeTails = wordSet("city province state region island islands peninsula republic");

const isAcronym = (short: NameForm, long: NameForm): boolean =>
  short.code.length > 1 && long.words.length > 1 && long.initials.includes(short.code);
