import type { Evidence, Quoted } from "../../model/index.js";
import { decidedOnLink } from "../view/decidedOn.js";
import { differenceOf } from "../view/difference.js";
import { GROUNDS, groundsOf } from "../view/grounds.js";
import type { StoryView } from "../view/story.js";
import type { TreeEdge } from "../view/tree.js";
import { Changed } from "./Changed.js";
import { DecidedMarks } from "./DecidedMarks.js";
import type { Html } from "./element.js";
import { MarkedText } from "./Text.js";

/** A reader is convinced or not by a dozen; the JSON has them all. */
const MAX_EVIDENCE = 12;

/** One derivation: how sure, and its evidence side by side with the common words marked. */
export const Derived = ({
  story,
  edge: { derivation, from, to, share },
  n,
}: {
  story: StoryView;
  edge: TreeEdge;
  n: number;
}): Html => {
  const { evidence, certainty } = derivation;
  const rest = evidence.length - MAX_EVIDENCE;
  return (
    <details class="derived">
      <summary>
        <span class="letter">{to.id}</span> from{" "}
        {from.lost === null ? <span class="letter">{from.id}</span> : <b dir="auto">{from.lost}</b>}{" "}
        <small>
          {Math.round(certainty * 100)} % certain · shares {Math.round(share * 100)} % of its entries ·{" "}
          {groundsOf(evidence)}
        </small>
      </summary>
      <DecidedMarks story={story} decisions={decidedOnLink(story.ledger, derivation.later, derivation.earlier)} />
      <div id={`${story.prefix}d${n + 1}`}>
        <Changed story={story} derivation={derivation} />
        {evidence.slice(0, MAX_EVIDENCE).map((piece) => (
          <Pair story={story} piece={piece} />
        ))}
        {rest > 0 && <p class="none">and {rest} more</p>}
      </div>
    </details>
  );
};

const Pair = ({ piece: { kind, later, earlier } }: { story: StoryView; piece: Evidence }) => (
  <div class="evidence">
    <p class="kind">{GROUNDS[kind][0]}</p>
    {earlier === null ? (
      <Side quoted={later} other={null} />
    ) : (
      <>
        <Side quoted={earlier} other={later} />
        <Side quoted={later} other={earlier} />
      </>
    )}
  </div>
);

const Side = ({ quoted, other }: { quoted: Quoted; other: Quoted | null }) => (
  <blockquote>
    <p dir="auto">
      <span class="letter">{quoted.report}</span>{" "}
      <MarkedText text={quoted.exact} marks={other === null ? [] : differenceOf(quoted.exact, other.exact).common} />
    </p>
  </blockquote>
);
