import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { offices } from "../../lang/en/names/titles.js";
import { deeds } from "../../lang/en/speakers/deeds.js";
import { organisationNouns, othering, several } from "../../lang/en/speakers/nominals.js";
import type { Sentence, Token } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { taggedOf } from "../syntax/tagged.js";
import { RANKS } from "./nominal.js";
import type { SourceHead } from "./sourceHead.js";

/** No more words follow the article. */
const MOST_WORDS = 8;

/** "The former harbour master", "the 26-year-old": noun phrases that may stand for a person named elsewhere, in text order. */
export function descriptions(draft: AttributedDraft): readonly SourceHead[] {
  const { lower } = taggedOf(draft).words;
  return draft.sentences.flatMap((sentence) => {
    const found: SourceHead[] = [];
    for (let i = sentence.firstToken; i < sentence.lastToken - 1; i++)
      if (lower[i] === "the" || lower[i] === "this") {
        const head = phraseFrom(draft, lower, sentence, i);
        if (head !== null) found.push(head);
      }
    return found;
  });
}

function phraseFrom(
  { tokens, report }: AttributedDraft,
  lower: readonly string[],
  { lastToken }: Sentence,
  first: number,
): SourceHead | null {
  let at = first + 1;
  while (at < lastToken && at - first <= MOST_WORDS && inPhrase(tokens[at]?.tag, lower[at] as string)) at++;
  const all = lower.slice(first, at);
  if (all.length < 2 || MORE.test(lower[at] ?? "") || !isPerson(all)) return null;
  if (/^['’]s$/.test(lower[at] ?? "") && isOfOthers(lower[at + 1] ?? "")) return null;
  const noun = tokens[at - 1] as Token;
  if (/\p{Lu}/u.test(report.text[noun.start] as string) && !offices.has(all.at(-1) as string)) return null;
  const start = tokens[first]?.start as number;
  const words = all.filter((word, k) => tokens[first + k]?.tag !== "ADJ" || telling.has(word));
  return { words, start, end: noun.end, rest: noun.end };
}

/** "the sheriff's office", "the sheriff's deputy". */
const isOfOthers = (word: string): boolean => organisationNouns.has(word) || roleNouns.has(word);

/** One person by age, deed, calling or office. */
function isPerson(words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  if (ageIn(words) !== null) return true;
  if (deeds.has(noun)) return words.length === 2;
  return offices.has(noun) || (roleNouns.has(noun) && !several.has(noun) && !/[^isu]s$/.test(noun));
}

const inPhrase = (tag: string | undefined, word: string): boolean =>
  tag === "NOUN" || tag === "ADJ" || tag === "NUM" || word === "-" || tag === "PROPN";

/** What says more of which one is meant is left to it: "the president of the club". */
const MORE = /^(?:of|for|at|in|from|who|whose|that|which|and|or)$/;

/** Adjectives that say which one is meant. */
const telling: ReadonlySet<string> = new Set([...RANKS, ...othering, "old"]);

/** "the 26-year-old": the age, in five words; null without one. */
export function ageIn(words: readonly string[]): string | null {
  const [age, , year, , old] = words.slice(-5);
  return year === "year" && old === "old" && /^\d{1,3}$/.test(age ?? "") ? (age as string) : null;
}
