import { wordSet } from "../wordSet.js";
import { organisationEndings } from "./legalEndings.js";
import { organisationHeads } from "./organisations.js";
import { honorifics, offices } from "./titles.js";

/**
 * A name brought to one form for comparing: lower case, without accents, article, honorific or office before it,
 * possessive, quotation marks and legal ending. "The Boeing Co." → "boeing", "Sen. José Ruiz’s" → "jose ruiz".
 */
export function plainName(name: string): string {
  const folded = foldName(name).replace(/'s?$/, "");
  const words = folded.split(/[\s,]+/).filter((word) => word !== "" && !/^["“”]+$/.test(word));
  if (words.length > 1 && words[0] === "the") words.shift();
  while (words.length > 1 && (honorifics.has(words[0] as string) || isTitle(words))) words.shift();
  while (words.length > 1 && organisationEndings.has(words.at(-1) as string)) words.pop();
  return words.join(" ");
}

/** Lower case, no accents, straight apostrophes, one space. */
export function foldName(name: string): string {
  return foldWord(name).replace(/\s+/g, " ").trim();
}

/** The same for one token, which holds no space: called for every word of a report. */
export function foldWord(name: string): string {
  const plain = /[^\x20-\x7e]/.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'") : name;
  return plain.toLowerCase();
}

/** Abbreviated offices are never part of a name; full words ("General Motors") only where a lone surname is left would mislead. */
function isTitle(words: readonly string[]): boolean {
  const [first] = words as [string];
  return first.endsWith(".")
    ? abbreviated.has(first)
    : words.length === 2 && safeOffices.has(first) && !organisationHeads.has(words[1] as string);
}

const abbreviated = wordSet("sen. rep. gov. gen. col. capt. lt. sgt. maj. adm. cmdr.");
const safeOffices = new Set([...offices].filter((word) => word !== "general" && word !== "prince" && word !== "king"));
