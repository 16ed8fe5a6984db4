import { METRIC_PREFIXES, RATE_NOUNS, UNIT_WORDS } from "../../lang/en/quantities/unit-words.js";
import { anyOf, isWordCharacter, matchAt } from "./lookup.js";
import { withoutS } from "./withoutS.js";

/** A unit of measure read at a place. */
export interface UnitAt {
  readonly end: number;
  readonly unit: string;
}

const names = new Map<string, string>();
const signs = new Map<string, string>();
for (const unit of UNIT_WORDS) {
  addUnit(unit.symbol, unit.names, [...unit.signs]);
  for (const letter of unit.prefixes ?? "") {
    const prefix = METRIC_PREFIXES[letter] as string;
    const glued = unit.names.map((name) => prefix + name);
    const marks = unit.signs.flatMap((sign) => (letter === "μ" ? [letter + sign, `µ${sign}`] : [letter + sign]));
    addUnit(letter + unit.symbol, glued, marks);
  }
}

function addUnit(symbol: string, unitNames: readonly string[], unitSigns: readonly string[]): void {
  for (const name of unitNames) for (const form of formsOf(name)) if (!names.has(form)) names.set(form, symbol);
  for (const sign of unitSigns) if (!signs.has(sign)) signs.set(sign, symbol);
}

/** "square metre" is also "square metres", "degree celsius" also "degrees celsius". */
function formsOf(name: string): readonly string[] {
  const [first, ...rest] = name.split(" ");
  const firstPlural = rest.length > 0 ? [[`${first}s`, ...rest].join(" ")] : [];
  return [name, `${name}s`, ...firstPlural];
}

const SIGN = new RegExp(`( - |[ \\u00a0-]?)(${anyOf(signs.keys())})(?![\\p{L}\\p{N}])`, "uy");
/** Some texts part a compound's hyphen from its words: "12 - year". */
const NAME = /( - |[ \u00a0-])([A-Za-z.]+(?:[ -][A-Za-z.]+){0,3})/y;
/** One-letter signs that may stand apart from their figure ("18 m"); the others must be glued to it ("5A"). */
const APART: ReadonlySet<string> = new Set([
  "m",
  "g",
  "l",
  "L",
  "V",
  "W",
  "C",
  "F",
  "t",
  "h",
  "J",
  "N",
  "%",
  "°",
  "″",
  "′",
]);
/** Signs never read as units when glued to figures, since they are mostly closing quotation marks. */
const QUOTES: ReadonlySet<string> = new Set(["'", '"']);
const BRACKETED = /[ ]?[{<]([A-Za-z%°]{1,5})[}>]/y;
const PER = /(?:[ -]per[ -]|[ -]?\/[ ]?|[ -](?:a|an|each|every)[ -])/iy;
/** "barrels of crude oil a day". */
const OF_RATE =
  /[ ]of [a-z]+(?: (?!within|in|for|over|on|at|by|of|after|before|during|once|than|inside)[a-z]+)? (?:a|an|per) (second|minute|hour|day|week|month|year)(?! (?:earlier|ago|later|before|after))(?![a-z])/iy;
const TIME_SYMBOLS: Readonly<Record<string, string>> = {
  second: "s",
  minute: "min",
  hour: "h",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};
/** "$6 a year earlier" is no rate. */
const TIME_AGO = /[ ]an? [a-z]+ (?:earlier|ago|later|before|after|old|since|on)(?![a-z])/iy;
const RATE_WORD = /[A-Za-z]+/y;

/** The unit of measure that follows a figure which ends at `at`; null when what follows is counted or nothing. */
export function readUnit(text: string, at: number): UnitAt | null {
  const simple = readSimpleUnit(text, at);
  return simple === null ? null : readRate(text, simple);
}

function readSimpleUnit(text: string, at: number): UnitAt | null {
  const [name, sign] = [readName(text, at), readSign(text, at)];
  return name !== null && sign !== null ? (sign.end > name.end ? sign : name) : (name ?? sign);
}

function readSign(text: string, at: number): UnitAt | null {
  const bracketed = matchAt(BRACKETED, text, at);
  if (bracketed !== null && signs.has(bracketed[1] as string))
    return { end: at + bracketed[0].length, unit: signs.get(bracketed[1] as string) as string };
  const match = matchAt(SIGN, text, at);
  if (match === null) return null;
  const [whole, gap, sign] = match as unknown as [string, string, string];
  if (QUOTES.has(sign)) return null;
  if (sign === "s" && gap === "" && !/\.\d+$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  if (gap !== "" && sign.length === 1 && /[A-Za-z]/.test(sign) && !APART.has(sign)) return null;
  return { end: at + whole.length, unit: signs.get(sign) as string };
}

/** The longest run of up to four words that names a unit. */
function readName(text: string, at: number): UnitAt | null {
  const match = matchAt(NAME, text, at);
  const glued = match === null && isWordCharacter(text, at) ? matchAt(RATE_WORD, text, at) : null;
  if (glued !== null) {
    const symbol = names.get(glued[0].toLowerCase());
    return symbol !== undefined && glued[0].length > 2 ? { end: at + glued[0].length, unit: symbol } : null;
  }
  if (match === null) return null;
  const start = at + (match[1] as string).length;
  let words = match[2] as string;
  for (;;) {
    const key = words.toLowerCase();
    const symbol =
      names.get(key) ??
      (key.includes("-") ? names.get(key.replace(/-/g, " ")) : undefined) ??
      (key.endsWith(".") ? names.get(key.slice(0, -1)) : undefined);
    if (symbol !== undefined) return { end: start + words.replace(/\.$/, "").length, unit: symbol };
    const cut = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-"));
    if (cut < 0) return null;
    words = words.slice(0, cut);
  }
}

/** "barrels a day", "$6 per share", "km/h": the unit with what it is a rate of. */
export function readRate(text: string, unit: UnitAt): UnitAt {
  const distant = matchAt(OF_RATE, text, unit.end);
  if (distant !== null)
    return {
      end: unit.end + distant[0].length,
      unit: `${unit.unit}/${TIME_SYMBOLS[(distant[1] as string).toLowerCase()]}`,
    };
  const per = matchAt(PER, text, unit.end);
  if (per === null || matchAt(TIME_AGO, text, unit.end) !== null) return unit;
  const at = unit.end + per[0].length;
  if (per[0].endsWith("/ ") && /\p{Lu}/u.test(text.charAt(at))) return unit; // "10/ The": an item of a list
  const open = per[0].includes("/") || /per/i.test(per[0]);
  const named = readName(text, at - 1) ?? (per[0].includes("/") ? readSign(text, at) : null);
  if (named !== null && (open || isRateName(text, at))) return { end: named.end, unit: `${unit.unit}/${named.unit}` };
  const word = matchAt(RATE_WORD, text, at);
  if (word === null) return unit;
  const name = word[0].toLowerCase();
  if (name === "annum" || name === "cent") return name === "cent" ? unit : { end: at + 5, unit: `${unit.unit}/year` };
  if (!RATE_NOUNS.has(name) && !open) return unit;
  if (per[0].includes("/") && unit.end === at - 1 && !RATE_NOUNS.has(name)) return unit;
  return { end: at + word[0].length, unit: `${unit.unit}/${withoutS(name)}` };
}

function isRateName(text: string, at: number): boolean {
  const word = matchAt(RATE_WORD, text, at);
  return word !== null && RATE_NOUNS.has(word[0].toLowerCase());
}
