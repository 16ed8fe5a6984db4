import type { Origin, Sigil } from "../../model/index.js";
import { channelLines } from "../view/channelLines.js";
import { excerpt } from "../view/excerpt.js";
import { lostName } from "../view/lostName.js";
import { outletOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import { type Tree, type TreeEdge, type TreeNode, treeOf } from "../view/tree.js";
import { treeDates } from "../view/treeDates.js";
import { Additions } from "./Additions.js";
import { Derived } from "./Derived.js";
import type { Html } from "./element.js";
import { Letter } from "./Letters.js";

const ROW = 52;
const TOP = 28;
/** Names of outlets have room below their letters while the columns are few. */
const [MAX_NAMED, NAME_SIZE] = [6, 18];
/** Names of lost ancestors have the width of a column more. */
const LOST_SIZE = 28;
/** With more the drawing is a thicket; the list below says the same. */
const MAX_DRAWN = 40;

/** Who repeats whom, drawn over time; every edge and every report opens below. */
export const Lineage = ({ story }: { story: StoryView }): Html => {
  const tree = treeOf(story.ledger);
  return (
    <section class="lineage" id={`${story.prefix}lineage`}>
      <h2>Who repeats whom</h2>
      {tree.nodes.length <= MAX_DRAWN && <Drawing story={story} tree={tree} />}
      <Origins story={story} />
      {tree.edges.length === 0 && <p class="none">No report was found to derive from another.</p>}
      {tree.edges.map((edge, n) => (
        <Derived story={story} edge={edge} n={n} />
      ))}
      <h3>What each adds and leaves out</h3>
      {story.ledger.reports.map((report) => (
        <Additions story={story} report={report} />
      ))}
    </section>
  );
};

/** What the number of origins at the head of the page counts. */
const Origins = ({ story }: { story: StoryView }) => (
  <ol class="origins">
    {story.ledger.origins.map((origin, i) => (
      <li>
        Origin {i + 1}: <Lost origin={origin} />
        <Letters story={story} sigils={origin.reports} />
        <small>{Math.round(origin.certainty * 100)} % certain</small>
      </li>
    ))}
    {channelLines(story.ledger).map(({ name, reports }) => (
      <li>
        Single claims through <bdi>{name}</bdi>: <Letters story={story} sigils={reports} />
      </li>
    ))}
  </ol>
);

const Lost = ({ origin }: { origin: Origin }) => {
  const name = lostName(origin);
  return name === null ? null : (
    <>
      <b dir="auto">{name}</b>
      {origin.kind === "statement" ? ", in " : ", not among these reports, through "}
    </>
  );
};

const Letters = ({ story, sigils }: { story: StoryView; sigils: readonly Sigil[] }) => (
  <>
    {sigils.map((sigil) => (
      <Letter story={story} sigil={sigil} />
    ))}{" "}
  </>
);

const Drawing = ({ story, tree }: { story: StoryView; tree: Tree }) => {
  const bottom = TOP + tree.rows * ROW;
  return (
    <figure class="tree" aria-label="Lineage">
      <svg width="100%" height={bottom}>
        <title>Lineage; the lists below say the same</title>
        {treeDates(tree.columns, (column) => xOf(tree, column)).map(({ text, x }) => (
          <text class="when" x={pc(x)} y="12" text-anchor="middle">
            {text}
          </text>
        ))}
        {tree.edges.map((edge, n) => (
          <Edge story={story} tree={tree} edge={edge} n={n} />
        ))}
        {tree.nodes.map((node) => (
          <Node story={story} tree={tree} node={node} />
        ))}
      </svg>
      <figcaption>Thicker: more entries shared. Paler: less certain. Dashed: from a report not among these.</figcaption>
    </figure>
  );
};

/** The least and greatest widths of an edge, for a report that shares nothing and one that shares all. */
const [THIN, THICK] = [1.5, 6];

const Edge = ({
  story,
  tree,
  edge: { from, to, share, derivation },
  n,
}: {
  story: StoryView;
  tree: Tree;
  edge: TreeEdge;
  n: number;
}) => {
  const place = { x1: pc(xOf(tree, from.column)), y1: yOf(from), x2: pc(xOf(tree, to.column)), y2: yOf(to) };
  const name = `${to.id} from ${from.lost === null ? from.id : from.lost}, ${Math.round(derivation.certainty * 100)} % certain`;
  return (
    <a href={`#${story.prefix}d${n + 1}`} class={from.lost === null ? "edge" : "edge lost"} aria-label={name}>
      <title>{name}</title>
      <line class="reach" {...place} />
      <line
        {...place}
        stroke-width={(THIN + share * (THICK - THIN)).toFixed(1)}
        stroke-opacity={(0.35 + derivation.certainty * 0.65).toFixed(2)}
      />
    </a>
  );
};

const Node = ({ story, tree, node }: { story: StoryView; tree: Tree; node: TreeNode }) => {
  const [x, y] = [pc(xOf(tree, node.column)), yOf(node)];
  const report = story.reports.get(node.id);
  if (node.lost !== null)
    return (
      <g class="node lost">
        <circle cx={x} cy={y} r="13" />
        <text x={x} y={y + 4} text-anchor="middle">
          ?
        </text>
        <text class="name" x={x} dx="-13" y={y + 28}>
          {excerpt(node.lost, LOST_SIZE)}
        </text>
      </g>
    );
  return (
    <a
      class="node"
      href={`#${story.prefix}adds-${node.id}`}
      aria-label={`Report ${node.id}: what it adds and leaves out`}
    >
      <circle cx={x} cy={y} r="13" />
      <text x={x} y={y + 4} text-anchor="middle">
        {node.id}
      </text>
      {report !== undefined && tree.columns.length <= MAX_NAMED && (
        <text class="name outlet" x={x} y={y + 27} text-anchor="middle">
          {excerpt(outletOf(report) ?? "", NAME_SIZE)}
        </text>
      )}
    </a>
  );
};

/** Columns stand a margin from both edges, so that names beside them have room. */
const xOf = ({ columns }: Tree, column: number): number =>
  12 + (columns.length < 2 ? 38 : (column / (columns.length - 1)) * 76);
const yOf = ({ row }: TreeNode): number => TOP + row * ROW + ROW / 2 - 4;
const pc = (n: number): string => `${n.toFixed(2)}%`;
