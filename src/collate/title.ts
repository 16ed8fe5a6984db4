import { exactOf, type Quoted, type Span, type Story, type Witness } from "../model/index.js";
import { quote } from "./ledger.js";

/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/**
 * What the story is called: of the reports' own headlines the one whose words most of the others use in theirs (or, where
 * they have none, in their first sentence); the earliest of equals. Without headlines, a first sentence, chosen alike.
 */
export function titleOf(story: Story): Quoted {
  const leads = new Map(story.reports.map((witness) => [witness, wordsOf(witness, leadOf(witness))]));
  const uses = new Map<string, number>();
  for (const words of leads.values()) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const titled = story.reports.filter(({ report }) => report.headline !== null);
  const candidates = titled.length > 0 ? titled : story.reports;
  const ranked = candidates.map((witness) => ({ witness, share: shareOf([...(leads.get(witness) ?? [])], uses) }));
  const best = ranked.reduce((a, b) => (b.share > a.share ? b : a));
  return quote(best.witness, leadOf(best.witness));
}

const leadOf = ({ report, sentences }: Witness): Span =>
  report.headline ?? sentences.find(({ headline }) => !headline) ?? { start: 0, end: 0 };

const wordsOf = ({ report }: Witness, span: Span): ReadonlySet<string> =>
  new Set(
    (
      exactOf(report.text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => word.length >= SHORTEST),
  );

/** How often a word of a lead stands in another report's, on average. */
const shareOf = (words: readonly string[], uses: ReadonlyMap<string, number>): number =>
  words.reduce((sum, word) => sum + (uses.get(word) as number) - 1, 0) / Math.max(1, words.length);
