import {
  type Claim,
  type ClaimRef,
  exactOf,
  type Ledger,
  type LedgerAttribution,
  type LedgerEntity,
  type LedgerReport,
  type Quantity,
  type Quoted,
  type Span,
  type Story,
  type StoryEntity,
  type Timex,
  type Witness,
} from "../model/index.js";

/** A span of a report with its words. */
export const quote = ({ sigil, report }: Witness, { start, end }: Span): Quoted => ({
  report: sigil,
  start,
  end,
  exact: exactOf(report.text, { start, end }),
});

/** The story-wide number of the n-th item of a report's array: arrays of reports are printed one after another. */
const offsetOf = (story: Story, report: number, size: (witness: Witness) => number): number =>
  story.reports.slice(0, report).reduce((sum, witness) => sum + size(witness), 0);

/** The claim as printed: with its sigil, its id, and indices into the story's arrays. */
export function toClaim(story: Story, entities: readonly StoryEntity[], { report, claim: n }: ClaimRef): Claim {
  const witness = story.reports[report] as Witness;
  const claim = witness.claims[n] as Witness["claims"][number];
  const shift = (size: (w: Witness) => number) => {
    const offset = offsetOf(story, report, size);
    return (i: number) => i + offset;
  };
  const { mentions, ...rest } = claim;
  return {
    ...rest,
    ...quote(witness, claim),
    id: `${witness.sigil}${n}`,
    attribution: claim.attribution === null ? null : shift((w) => w.attributions.length)(claim.attribution),
    entities: mentionedBy(witness, report, mentions, entities),
    quantities: claim.quantities.map(shift((w) => w.quantities.length)),
    timexes: claim.timexes.map(shift((w) => w.timexes.length)),
    subject: claim.subject && quote(witness, claim.subject),
    except: claim.except.map((span) => quote(witness, span)),
  };
}

function mentionedBy(
  witness: Witness,
  report: number,
  mentions: readonly number[],
  entities: readonly StoryEntity[],
): readonly string[] {
  const local = new Set(mentions.map((m) => witness.mentions[m]?.entity));
  return entities
    .filter(({ members }) => members.some((m) => m.report === report && local.has(m.entity)))
    .map(({ id }) => id);
}

/** The parts of a ledger that print what was read, without judging it. */
export function transcribe(
  story: Story,
  entities: readonly StoryEntity[],
): Pick<Ledger, "reports" | "entities" | "quantities" | "timexes" | "attributions"> {
  const all = <T>(read: (witness: Witness, report: number) => readonly T[]): readonly T[] =>
    story.reports.flatMap(read);
  return {
    reports: story.reports.map(toReport),
    entities: entities.map((entity) => toEntity(story, entity)),
    quantities: all((w) => w.quantities.map((quantity): Quoted & Quantity => ({ ...quantity, ...quote(w, quantity) }))),
    timexes: all((w) => w.timexes.map((timex): Quoted & Timex => ({ ...timex, ...quote(w, timex) }))),
    attributions: all((w, report) => toAttributions(w, report, entities)),
  };
}

function toReport(witness: Witness): LedgerReport {
  const { report, sigil } = witness;
  return {
    sigil,
    ...report,
    headline: report.headline && quote(witness, report.headline),
    sentences: witness.sentences.map(({ start, end }) => ({ start, end })),
    furniture: report.furniture.map((furniture) => ({ ...furniture, ...quote(witness, furniture) })),
  };
}

function toEntity(story: Story, { id, name, label, members }: StoryEntity): LedgerEntity {
  const parts = members.map(({ report, entity }) => {
    const witness = story.reports[report] as Witness;
    return { witness, entity: witness.entities[entity] as Witness["entities"][number] };
  });
  return {
    id,
    name,
    label,
    mentions: parts.flatMap(({ witness, entity }) =>
      entity.mentions.map((m) => quote(witness, witness.mentions[m] as Span)),
    ),
    roles: parts.flatMap(({ witness, entity }) => entity.roles.map((role) => quote(witness, role))),
  };
}

function toAttributions(
  witness: Witness,
  report: number,
  entities: readonly StoryEntity[],
): readonly LedgerAttribution[] {
  const quotes = (spans: readonly Span[]) => spans.map((span) => quote(witness, span));
  return witness.attributions.map((attribution) => {
    const local = witness.entities.findIndex(({ id }) => id === attribution.speaker);
    const speaker = entities.find(({ members }) => members.some((m) => m.report === report && m.entity === local));
    return {
      ...attribution,
      report: witness.sigil,
      source: quotes(attribution.source),
      cue: quotes(attribution.cue),
      content: quotes(attribution.content),
      speaker: speaker?.id ?? null,
    };
  });
}
