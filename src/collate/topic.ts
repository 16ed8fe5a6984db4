import { STOP_WORDS } from "../lang/en/stopWords.js";
import type { Draft } from "./entry.js";
import type { Fact, Word } from "./fact.js";

/** A topic line is at most so many words: a label, not a sentence. */
const MOST_WORDS = 8;

/** Topic lines of all entries, unique in the story, each made of words that stand together in a report. */
export function nameTopics(drafts: readonly Draft[]): readonly string[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const topic =
      candidates(draft).find((text) => text !== "" && !taken.has(text.toLowerCase())) ?? fallback(draft, taken);
    taken.add(topic.toLowerCase());
    return topic;
  });
}

function* lengths(): Generator<number> {
  for (let n = MOST_WORDS; n <= 40; n += 4) yield n;
}

/** Longer and longer stretches of the best claim, until one is free. */
function candidates({ facts }: Draft): readonly string[] {
  const best = facts[0] as Fact;
  const common = commonConcepts(facts);
  return [...lengths()].map((most) => stretch(best, common, most));
}

/** Concepts that more than one claim of the entry has; all its own where there is but one. */
function commonConcepts(facts: readonly Fact[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of facts)
    for (const concept of new Set(words.filter(says).map((word) => word.concept)))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const needed = facts.length > 1 ? 2 : 1;
  return new Set([...counts].filter(([, n]) => n >= needed).map(([concept]) => concept));
}

const says = ({ lower, tag }: Word): boolean => tag !== "PUNCT" && tag !== "SPACE" && !STOP_WORDS.has(lower);

/** A label ends with a noun, a name or a verb that nothing belonging to it follows: not "authorized the Ukrainian", not "certain". */
function isEnd(words: readonly Word[], i: number): boolean {
  const [{ tag, lower }, next] = [words[i] as Word, words[i + 1]];
  if (/[-$€£/]$/.test(lower) || isGlued(words[i], next)) return false;
  if (tag === "PROPN" || tag === "ADJ" || tag === "NUM")
    return tag === "PROPN" && !/^(?:PROPN|NOUN|NUM|PART)$/.test(next?.tag ?? "");
  if (tag === "NOUN") return !/^(?:NOUN|PART)$/.test(next?.tag ?? "");
  return tag === "VERB" && !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADV|SCONJ)$/.test(next?.tag ?? "");
}

/** It begins with a word that nothing belonging to it stands before: a whole name, not "Trump" of "Donald Trump". */
function isStart(words: readonly Word[], i: number): boolean {
  const [before, { tag }] = [words[i - 1], words[i] as Word];
  if (isGlued(before, words[i])) return false;
  if (tag === "PROPN" || tag === "NOUN") return !/^(?:PROPN|NOUN|ADJ|NUM)$/.test(before?.tag ?? "");
  return /^(?:ADJ|NUM|VERB)$/.test(tag) && !/^(?:ADJ|NUM)$/.test(before?.tag ?? "");
}

/** Words with a hyphen or nothing between them are one: "President-elect". */
const isGlued = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start && !/^[,.;:!?)”"]/.test(b.lower);

/** The stretch of at most so many words that holds most of what is common, trimmed to words that say something. */
function stretch({ words, witness }: Fact, common: ReadonlySet<string>, most: number): string {
  let [best, from, to] = [-1, 0, 0];
  for (let i = 0; i < words.length; i++) {
    if (!says(words[i] as Word)) continue;
    if (!isStart(words, i)) continue;
    let [sum, score, last] = [0, -1, i];
    for (let k = i; k < Math.min(words.length, i + most); k++)
      if (says(words[k] as Word)) {
        sum += common.has((words[k] as Word).concept) ? 1 : 0.1;
        if (isEnd(words, k)) [score, last] = [sum, k];
      }
    if (score > best) [best, from, to] = [score, i, last];
  }
  const [first, end] = best < 0 ? [words.find(says), words.findLast(says)] : [words[from], words[to]];
  return first === undefined || end === undefined
    ? ""
    : witness.report.text.slice(first.start, end.end).replace(/\s+/g, " ");
}

/** Words of the report from ever further before the claim, until the line is free. */
function fallback({ facts }: Draft, taken: ReadonlySet<string>): string {
  const { claim, witness } = facts[0] as Fact;
  const before = witness.tokens.filter(({ end }) => end <= claim.start).map(({ start }) => start);
  const starts = [claim.start, ...before.reverse()];
  const line = (start: number): string => witness.report.text.slice(start, claim.end).replace(/\s+/g, " ");
  return line(starts.find((start) => !taken.has(line(start).toLowerCase())) ?? 0);
}
