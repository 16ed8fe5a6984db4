import { COINS, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../../lang/en/quantities/currencies.js";
import { CURRENCY_ADJECTIVES } from "../../lang/en/quantities/currency-adjectives.js";
import { MONEY_CONTEXT } from "../../lang/en/quantities/money-context.js";
import { anyOf, escapePattern, isWordCharacter, matchAt } from "./lookup.js";
import type { UnitAt } from "./unit.js";

/** The source texts set a space before the dollar sign as often as not ("US $6"). */
const signPattern = Object.keys(CURRENCY_SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((sign) => escapePattern(sign).replace(/(\w)\\\$/, "$1 ?\\$"))
  .join("|");
const codes = anyOf(CURRENCY_CODES);
const BEFORE = new RegExp(`(?:(${signPattern})|(${codes}))[ \\u00a0]?`, "y");
const BEFORE_LOWER = /(?:(usd|nzd|aud|cad|hkd)\$|rmb|usd|eur|gbp)[ ]?/iy;
const SIGN_AFTER = new RegExp(`[ \\u00a0]?(${signPattern})(?![\\p{L}\\p{N}])`, "uy");
const CODE_AFTER = new RegExp(`[ \\u00a0-]?(${codes})(?![\\p{L}\\p{N}])`, "iuy");
const WORDS_AFTER = /[ \u00a0-]([A-Za-z.]+(?:[ -][A-Za-z]+){0,2})/y;
const GLUED_COIN = /(p|¢)(?![\p{L}\p{N}])/uy;
const NATION_AFTER = /[ ](US|U\.S\.|CAD|Cdn|Canadian|AUD|NZ|HK)(?![\p{L}\p{N}])/uy;
const NATIONS: Readonly<Record<string, string>> = {
  US: "USD",
  "U.S.": "USD",
  CAD: "CAD",
  Cdn: "CAD",
  Canadian: "CAD",
  AUD: "AUD",
  NZ: "NZD",
  HK: "HKD",
};

/** A currency sign or code that begins at `at` and is followed by a figure. */
export function readCurrencyBefore(text: string, at: number): UnitAt | null {
  if (at > 0 && isWordCharacter(text, at - 1)) return null;
  const match = matchAt(BEFORE, text, at);
  if (match === null) return readLowerCode(text, at);
  const sign = match[1]?.replace(" ", "");
  const unit =
    sign === undefined ? (match[2] === "RMB" ? "CNY" : (match[2] as string)) : (CURRENCY_SIGNS[sign] as string);
  return { end: at + match[0].length, unit };
}

function readLowerCode(text: string, at: number): UnitAt | null {
  const match = matchAt(BEFORE_LOWER, text, at);
  if (match === null) return null;
  const code = (match[1] ?? match[0].trim()).toUpperCase();
  return { end: at + match[0].length, unit: code === "RMB" ? "CNY" : code };
}

/** A currency sign, code or name after a figure that ends at `at`: "1,200€", "115USD", "Australian dollars". */
export function readCurrencyAfter(text: string, at: number, scaled: boolean): UnitAt | null {
  const sign = matchAt(SIGN_AFTER, text, at);
  if (sign !== null && !/[A-Za-z]$/.test(sign[1] as string))
    return { end: at + sign[0].length, unit: CURRENCY_SIGNS[(sign[1] as string).replace(" ", "")] as string };
  const code = matchAt(CODE_AFTER, text, at);
  if (code !== null) {
    const upper = (code[1] as string).toUpperCase();
    if (upper === code[1] || upper === "USD" || upper === "RMB")
      return { end: at + code[0].length, unit: upper === "RMB" ? "CNY" : upper };
  }
  return readCurrencyName(text, at, scaled);
}

function readCurrencyName(text: string, at: number, scaled: boolean): UnitAt | null {
  const coin = matchAt(GLUED_COIN, text, at);
  if (coin !== null) return { end: at + coin[0].length, unit: COINS.get(coin[1] as string) as string };
  const match = matchAt(WORDS_AFTER, text, at);
  if (match === null) return null;
  const words = (match[1] as string).toLowerCase().split(/[ -]/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const unit = currencyOf(words, count, scaled, text, at);
    if (unit === null) continue;
    const printed = (match[1] as string).split(/(?<=[ -])/);
    const length = printed.slice(0, count).join("").trimEnd().replace(/[.-]$/, "").length;
    return { end: at + 1 + ((words[count - 1] as string) === "" ? 0 : length), unit };
  }
  return null;
}

/** Pounds are weight unless money is spoken of this near (code units to either side). */
const CONTEXT = 80;
const isAboutMoney = (text: string, at: number): boolean =>
  MONEY_CONTEXT.test(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT));

/** "won" and "real" are words of other meanings: only money when a scale word or a country says so. */
const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(["won", "real", "mark", "sterling"]);

/** Last words of what names a currency: no other is looked up with those before it. */
const closing: ReadonlySet<string> = new Set([
  ...["pound", "pounds", "sterling", ...CURRENCY_NAMES.keys(), ...COINS.keys()],
  ...[...CURRENCY_ADJECTIVES.keys()]
    .map((name) => name.slice(name.lastIndexOf(" ") + 1))
    .flatMap((word) => [word, `${word}s`]),
]);

/** The currency that the first `count` words behind a figure name. */
function currencyOf(words: readonly string[], count: number, scaled: boolean, text: string, at: number): string | null {
  const last = (words[count - 1] as string).replace(/\.$/, "");
  if (!closing.has(last)) return null;
  const owner = words.slice(0, count - 1).join(" ");
  if (owner === "") {
    if (last === "pounds" || last === "pound") return scaled || isAboutMoney(text, at) ? "GBP" : null;
    if (AMBIGUOUS_NAMES.has(last) && !scaled) return null;
    return CURRENCY_NAMES.get(last) ?? (last === "p" ? null : COINS.get(last)) ?? null;
  }
  if (last === "sterling" && owner.startsWith("pound")) return "GBP";
  const single = last.replace(/s$/, "");
  return CURRENCY_ADJECTIVES.get(`${owner} ${single}`) ?? CURRENCY_ADJECTIVES.get(`${owner} ${last}`) ?? null;
}

/** "$31.20 US": the country after the figure overrules the bare dollar sign. */
export function readNationAfter(text: string, at: number): UnitAt | null {
  const match = matchAt(NATION_AFTER, text, at);
  return match === null ? null : { end: at + match[0].length, unit: NATIONS[match[1] as string] as string };
}
