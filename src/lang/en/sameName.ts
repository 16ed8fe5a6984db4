import type { Label } from "../../model/index.js";
import { acronymOf, letters } from "./names/acronym.js";
import { canonicalName } from "./names/canonicalName.js";
import { firstNamesAgree } from "./names/firstNamesAgree.js";
import { plainName } from "./names/plainName.js";
import { spellingKey } from "./names/spellingKey.js";

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
 * .9: surname or acronym of the other; .8: a shortened organisation ("China Eastern" of "China Eastern Airlines");
 * .5: a first name of the other, which only one report can vouch for; 0: different.
 */
export function sameName(a: NamedThing, b: NamedThing): number {
  const [x, y] = [plainName(a.name), plainName(b.name)];
  if (x === "" || y === "") return 0;
  const [kx, ky] = [canonicalName(x), canonicalName(y)];
  if (kx === ky) return labelsMeet(a.label, b.label) || x.includes(" ") ? 1 : 0;
  if (!labelsMeet(a.label, b.label)) return 0;
  if (a.label === "person" && b.label === "person") return samePerson(x.split(" "), y.split(" "));
  return sameThing(x, y, a.name, b.name);
}

/** Types that one name may be given in two reports: a court is an organisation and a place, a law an event and an object. */
function labelsMeet(a: Label, b: Label): boolean {
  return a === b || (a !== "person" && b !== "person");
}

function samePerson(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const surnames = spelledAlike(short.at(-1) as string, long.at(-1) as string);
  if (short.length === 1) return surnames ? 0.9 : short[0] === long[0] ? 0.5 : doubleSurname(short, long) ? 0.9 : 0;
  if (!surnames) return doubleSurname(short, long) ? 0.9 : 0;
  return firstNamesAgree(short.slice(0, -1), long.slice(0, -1)) ? 0.95 : 0;
}

/** "Kim" of "Kim Jong Un", "van der Berg" of "Ursula van der Berg", "Rodham Clinton". */
function doubleSurname(short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && short.length > 1 && long.slice(-short.length).join(" ") === short.join(" ");
}

function sameThing(x: string, y: string, nameX: string, nameY: string): number {
  if (spelledAlike(x, y)) return 0.95;
  if (sortedWords(x) === sortedWords(y)) return 0.95;
  if (isAcronym(nameX, y) || isAcronym(nameY, x)) return 0.9;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long.startsWith(`${short} `) && short.includes(" ") ? 0.8 : 0;
}

const spelledAlike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && spellingKey(a) === spellingKey(b));

const sortedWords = (name: string): string =>
  name
    .split(" ")
    .filter((word) => word !== "of" && word !== "the" && word !== "for" && word !== "and" && word !== "&")
    .sort()
    .join(" ");

function isAcronym(short: string, long: string): boolean {
  const code = letters(short);
  return code.length > 1 && code.length < 9 && long.includes(" ") && acronymOf(long).includes(code);
}
