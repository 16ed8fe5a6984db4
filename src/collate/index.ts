import type { Alignment, Ledger, LedgerEntry, Quoted, Stemma, Story, Witness } from "../model/index.js";
import { quote, toClaim, transcribe } from "./ledger.js";

/** The ledger of a story: readings, standing, conflicts, timeline, speakers. */
export function collate(story: Story, alignment: Alignment, stemma: Stemma): Ledger {
  const entries = alignment.groups.map((group, i): LedgerEntry => {
    const claims = group.map((ref) => toClaim(story, alignment.entities, ref));
    const reports = [...new Set(claims.map(({ report }) => report))];
    const origins = [...new Set(group.flatMap(stemma.through))];
    const standing = reports.length === 1 ? "single" : origins.length > 1 ? "agreed" : "repeated";
    return {
      id: `e${i + 1}`,
      topic: claims[0]?.exact ?? "",
      kind: "event",
      standing,
      readings: [{ value: claims[0]?.exact ?? "", claims, reports, origins }],
      conflicts: [],
      missingFrom: story.reports.map(({ sigil }) => sigil).filter((sigil) => !reports.includes(sigil)),
      why: { rule: standing, text: `${reports.length} reports, ${origins.length} origins.`, evidence: [] },
    };
  });
  const dates = story.reports.flatMap(({ report }) => report.published ?? []).sort();
  return {
    id: story.id,
    title: headlineOf(story),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    ...transcribe(story, alignment.entities),
    origins: stemma.origins,
    derivations: stemma.derivations,
    entries,
    timeline: [],
  };
}

function headlineOf(story: Story): Quoted {
  const titled = story.reports.find(({ report }) => report.headline !== null) ?? (story.reports[0] as Witness);
  return quote(titled, titled.report.headline ?? titled.sentences[0] ?? { start: 0, end: 0 });
}
