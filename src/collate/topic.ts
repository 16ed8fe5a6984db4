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

/** The stretch of at most so many words that holds most of what is common, trimmed to words that say something. */
function stretch({ words, witness }: Fact, common: ReadonlySet<string>, most: number): string {
  let [best, from, to] = [-1, 0, 0];
  for (let i = 0; i < words.length; i++) {
    if (!says(words[i] as Word)) continue;
    let [score, last] = [0, i];
    for (let k = i; k < Math.min(words.length, i + most); k++)
      if (says(words[k] as Word)) {
        score += common.has((words[k] as Word).concept) ? 1 : 0.1;
        last = k;
      }
    if (score > best) [best, from, to] = [score, i, last];
  }
  const [first, end] = [words[from], words[to]];
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
