import { withoutSite } from "../lang/en/withoutSite.js";
import { exactOf, type Span, type Story, type StoryTitle, type Witness } from "../model/index.js";

/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/** What a report calls itself, or how it begins. */
interface Lead {
  readonly witness: Witness;
  readonly span: Span | null;
  readonly exact: string;
  readonly words: ReadonlySet<string>;
  readonly isHeadline: boolean;
}

/**
 * What the story is called: of the reports' own headlines the one whose words most of the others use in theirs (or, where
 * they have none, in their first sentence); the earliest of equals. Without headlines, a first sentence, chosen alike.
 */
export function titleOf(story: Story): StoryTitle {
  const leads = story.reports.map(leadOf);
  const uses = new Map<string, number>();
  for (const { words } of leads) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const headlines = leads.filter(({ isHeadline }) => isHeadline);
  const ranked = (headlines.length > 0 ? headlines : leads).map((lead) => ({
    lead,
    share: shareOf([...lead.words], uses),
  }));
  const { witness, span, exact } = ranked.reduce((a, b) => (b.share > a.share ? b : a)).lead;
  return { report: witness.sigil, start: span?.start ?? null, end: span?.end ?? null, exact };
}

/** A report's headline without the name of its site; empty where it has none. */
export function headlineOf({ report }: Witness): string {
  return report.headline === null
    ? withoutSite((report.title ?? "").trim(), report.publisher ?? undefined)
    : exactOf(report.text, report.headline);
}

function leadOf(witness: Witness): Lead {
  const { report, sentences } = witness;
  const given = report.headline === null ? headlineOf(witness) : "";
  const span =
    report.headline ?? (given === "" ? (sentences.find(({ headline }) => !headline) ?? { start: 0, end: 0 }) : null);
  const exact = span === null ? given : exactOf(report.text, span);
  const words = (exact.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);
  return {
    witness,
    span: span === null ? null : { start: span.start, end: span.end },
    exact,
    words: new Set(words),
    isHeadline: headlineOf(witness) !== "",
  };
}

/** How often a word of a lead stands in another report's, on average. */
const shareOf = (words: readonly string[], uses: ReadonlyMap<string, number>): number =>
  words.reduce((sum, word) => sum + (uses.get(word) as number) - 1, 0) / Math.max(1, words.length);
