import { exactOf, type Quoted, type Span, type Story, type Witness } from "../model/index.js";
import { quote } from "./ledger.js";

/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/**
 * What the story is called: of the reports' own headlines the one whose words most of the others use in theirs (or, where
 * they have none, in their first sentence); the earliest of equals. Without headlines, a first sentence, chosen alike.
 */
export function titleOf(story: Story): Quoted {
  const leads = story.reports.map((witness) => wordsOf(witness, leadOf(witness)));
  const titled = story.reports.filter(({ report }) => report.headline !== null);
  const candidates = titled.length > 0 ? titled : story.reports;
  const ranked = candidates.map((witness) => ({ witness, share: shareOf(leads, story.reports.indexOf(witness)) }));
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

/** How often a word of one lead stands in another report's, on average. */
function shareOf(leads: readonly ReadonlySet<string>[], of: number): number {
  const words = [...(leads[of] as ReadonlySet<string>)];
  const found = leads.flatMap((others, i) => (i === of ? [] : words.filter((word) => others.has(word))));
  return found.length / Math.max(1, words.length);
}
