import type { Tag } from "../../model/index.js";
import rules from "./lemmas.json" with { type: "json" };

/** For each part of speech, word endings (a whole word after "^") with what is done to them: letters to take off, letters to add. */
type Rules = Readonly<Record<string, string>>;
const tables = new Map(
  Object.entries(rules as Record<string, Rules>).map(([name, list]) => [
    name,
    new Map(Object.entries(list).map(([ending, edit]) => [ending, readEdit(edit)])),
  ]),
);
const byPart = (tag: Tag): ReadonlyMap<string, Edit> | undefined => tables.get(tag);
const spelling: ReadonlyMap<string, Edit> = tables.get("spelling") ?? new Map();

interface Edit {
  readonly off: number;
  readonly add: string;
}
function readEdit(edit: string): Edit {
  return { off: Number.parseInt(edit.charAt(0), 36), add: edit.slice(1) };
}

/** The dictionary form of a lower-case word in American spelling, after the longest ending a rule is known for (scripts/train-lemmas.ts). */
export function lemmaOf(word: string, tag: Tag): string {
  const known = byPart(tag);
  if (known === undefined) return word;
  const straight = word.replaceAll("’", "'").replaceAll("‘", "'");
  return WORD.test(straight) ? applied(spelling, applied(known, straight)) : straight;
}

/** Figures, abbreviations and marks don't change. */
const WORD = /^['-]?\p{L}[\p{L}'-]*$/u;

/** Longest ending that has a rule of its own. */
export const LONGEST_ENDING = 6;

function applied(known: ReadonlyMap<string, Edit>, word: string): string {
  const whole = known.get(`^${word}`);
  if (whole !== undefined) return edited(word, whole);
  for (let length = Math.min(LONGEST_ENDING, word.length - 1); length > 0; length--) {
    const edit = known.get(word.slice(word.length - length));
    if (edit !== undefined)
      return edit.off < word.length || word.length < 3 || word.startsWith("'") ? edited(word, edit) : word; // "fund", but "is"
  }
  return word;
}

const edited = (word: string, { off, add }: Edit): string =>
  off > word.length ? word : word.slice(0, word.length - off) + add;
