import type { Ledger, LedgerReport, Span } from "../../model/index.js";
import { type Mark, type Segment, segmentsOf } from "../view/segments.js";
import type { PlacedClaim, StoryView } from "../view/story.js";
import type { Html } from "./element.js";

type Layer = PlacedClaim | "furniture" | "quotation" | "figure" | "date";

/** The whole text, paragraph by paragraph, with claims underlined by standing and furniture dimmed. */
export const ReportText = ({ story, report }: { story: StoryView; report: LedgerReport }): Html => {
  const marks = layersOf(story, report);
  const seen = new Set<string>();
  return (
    <>
      {paragraphsOf(report).map((paragraph) => {
        const segments = segmentsOf(paragraph, near(marks, paragraph));
        return (
          <p dir="auto" class={segments.every(isFurniture) ? "f" : undefined}>
            {segments.map((segment) => (
              <Piece story={story} text={report.text} segment={segment} seen={seen} />
            ))}
          </p>
        );
      })}
    </>
  );
};

const isFurniture = ({ marks }: Segment<Layer>): boolean => marks.some(({ is }) => is === "furniture");

const CLASS = { furniture: "f", quotation: "q", figure: "n", date: "d" } as const;

interface PieceProps {
  readonly story: StoryView;
  readonly text: string;
  readonly segment: Segment<Layer>;
  readonly seen: Set<string>;
}

/**
 * The innermost claim gets the stretch; its first stretch is the link to its entry and the target of links to it. The
 * entries of claims around it are named too (`data-o`), so that theirs light up whole.
 */
const Piece = ({ story, text, segment: { start, end, marks }, seen }: PieceProps) => {
  const words = text.slice(start, end);
  const layers = marks.map(({ is }) => is);
  const claims = layers.filter((layer): layer is PlacedClaim => typeof layer !== "string");
  const inner = claims.at(-1);
  const classes = [...new Set(layers.flatMap((layer) => (typeof layer === "string" ? CLASS[layer] : [])))];
  if (inner === undefined || words.trim() === "")
    return classes.length === 0 ? words : <span class={classes.join(" ")}>{words}</span>;
  const around = claims.slice(0, -1);
  const { claim, entry } = inner;
  const isFirst = !seen.has(claim.id);
  const look = {
    class: ["c", `s-${entry.standing}`, ...classes].join(" "),
    ...(around.length > 0 ? { "data-o": around.map((one) => targetOf(story, one)).join(" ") } : {}),
  };
  if (isFirst) seen.add(claim.id);
  const places = around.filter(isNew(seen)).map((one) => <Place story={story} placed={one} />);
  return (
    <>
      {places}
      {isFirst ? (
        <a {...look} id={`${story.prefix}${claim.id}`} href={`#${targetOf(story, inner)}`}>
          {words}
        </a>
      ) : (
        <span {...look} data-e={targetOf(story, inner)}>
          {words}
        </span>
      )}
    </>
  );
};

/** Whether a claim has no place yet: it may stand in several entries. `seen` is filled on the way. */
const isNew =
  (seen: Set<string>) =>
  ({ claim: { id } }: PlacedClaim): boolean =>
    !seen.has(id) && seen.add(id) !== undefined;

const targetOf = ({ prefix }: StoryView, { entry }: PlacedClaim): string => `${prefix}${entry.id}`;

/** Where a claim begins whose first words are another's: what links to it lead to. */
const Place = ({ story, placed }: { story: StoryView; placed: PlacedClaim }) => (
  <span class="c" id={`${story.prefix}${placed.claim.id}`} data-e={targetOf(story, placed)} />
);

/** Lines with something on them; the headline stands above the text already. */
const paragraphsOf = ({ text, headline, title }: LedgerReport): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length, line: line.trim() }))
    .filter(({ line, start, end }) => {
      const isTitle = headline !== null && start <= headline.start && headline.end <= end && line === (title ?? line);
      return line !== "" && !isTitle;
    });

/** In order of start, so that each paragraph finds its own without looking at all of them. */
function layersOf(story: StoryView, report: LedgerReport): readonly Mark<Layer>[] {
  const { ledger } = story;
  const mine = <T extends { readonly report: string } & Span>(spans: readonly T[], is: Layer) =>
    spans.filter((span) => span.report === report.sigil).map(({ start, end }) => ({ start, end, is }));
  const claims = (story.claims.get(report.sigil) ?? []).flatMap((placed) =>
    without(placed.claim, placed.claim.except).map((span) => ({ ...span, is: placed as Layer })),
  );
  return [
    ...claims,
    ...report.furniture.map(({ start, end }) => ({ start, end, is: "furniture" as const })),
    ...mine(quotationsOf(ledger), "quotation"),
    ...mine(ledger.quantities, "figure"),
    ...mine(ledger.timexes, "date"),
  ].sort((a, b) => a.start - b.start);
}

const quotationsOf = ({ attributions }: Ledger) =>
  attributions.filter(({ kind }) => kind !== "indirect").flatMap(({ content }) => content);

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  return segmentsOf(
    span,
    holes.map((hole) => ({ ...hole, is: true })),
  ).filter(({ marks }) => marks.length === 0);
}

const near = (marks: readonly Mark<Layer>[], { start, end }: Span): readonly Mark<Layer>[] =>
  marks.filter((mark) => mark.start < end && mark.end > start);
