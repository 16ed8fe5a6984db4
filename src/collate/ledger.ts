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

/** What finds the story-wide number of a report's item, and the story's entity for a report's: made once a story. */
export interface Numbering {
  readonly story: Story;
  readonly attributions: readonly number[];
  readonly quantities: readonly number[];
  readonly timexes: readonly number[];
  /** Story entity id by `report:entity`. */
  readonly entityIds: ReadonlyMap<string, string>;
}

/** Arrays of reports are printed one after another; where does each report's begin? */
export function numberItems(story: Story, entities: readonly StoryEntity[]): Numbering {
  const starts = (size: (witness: Witness) => number): readonly number[] => {
    let sum = 0;
    return story.reports.map((witness) => {
      sum += size(witness);
      return sum - size(witness);
    });
  };
  const entityIds = new Map<string, string>();
  for (const { id, members } of entities) for (const m of members) entityIds.set(`${m.report}:${m.entity}`, id);
  return {
    story,
    entityIds,
    attributions: starts((w) => w.attributions.length),
    quantities: starts((w) => w.quantities.length),
    timexes: starts((w) => w.timexes.length),
  };
}

/** The claim as printed: with its sigil, its id, and indices into the story's arrays. */
export function toClaim(numbering: Numbering, { report, claim: n }: ClaimRef): Claim {
  const witness = numbering.story.reports[report] as Witness;
  const claim = witness.claims[n] as Witness["claims"][number];
  const shift = (starts: readonly number[]) => (i: number) => i + (starts[report] as number);
  const { mentions, ...rest } = claim;
  return {
    ...rest,
    ...quote(witness, claim),
    id: `${witness.sigil}${n}`,
    attribution: claim.attribution === null ? null : shift(numbering.attributions)(claim.attribution),
    entities: mentionedBy(numbering, witness, report, mentions),
    quantities: claim.quantities.map(shift(numbering.quantities)),
    timexes: claim.timexes.map(shift(numbering.timexes)),
    subject: claim.subject && quote(witness, claim.subject),
    except: claim.except.map((span) => quote(witness, span)),
  };
}

function mentionedBy(
  { entityIds }: Numbering,
  witness: Witness,
  report: number,
  mentions: readonly number[],
): readonly string[] {
  const ids = mentions.flatMap((m) => entityIds.get(`${report}:${witness.mentions[m]?.entity}`) ?? []);
  return [...new Set(ids)];
}

/** The parts of a ledger that print what was read, without judging it. */
export function transcribe(
  numbering: Numbering,
  entities: readonly StoryEntity[],
): Pick<Ledger, "reports" | "entities" | "quantities" | "timexes" | "attributions"> {
  const { story } = numbering;
  const all = <T>(read: (witness: Witness, report: number) => readonly T[]): readonly T[] =>
    story.reports.flatMap(read);
  return {
    reports: story.reports.map(toReport),
    entities: entities.map((entity) => toEntity(story, entity)),
    quantities: all((w) => w.quantities.map((quantity): Quoted & Quantity => ({ ...quantity, ...quote(w, quantity) }))),
    timexes: all((w) => w.timexes.map((timex): Quoted & Timex => ({ ...timex, ...quote(w, timex) }))),
    attributions: all((w, report) => toAttributions(numbering, w, report)),
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

function toAttributions({ entityIds }: Numbering, witness: Witness, report: number): readonly LedgerAttribution[] {
  const quotes = (spans: readonly Span[]) => spans.map((span) => quote(witness, span));
  const local = new Map(witness.entities.map(({ id }, i) => [id, i]));
  return witness.attributions.map((attribution) => {
    const speaker = attribution.speaker === null ? undefined : local.get(attribution.speaker);
    return {
      ...attribution,
      report: witness.sigil,
      source: quotes(attribution.source),
      cue: quotes(attribution.cue),
      content: quotes(attribution.content),
      speaker: speaker === undefined ? null : (entityIds.get(`${report}:${speaker}`) ?? null),
    };
  });
}
