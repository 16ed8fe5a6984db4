import type { TimelineItem } from "../../model/index.js";
import { backgroundOf } from "../view/background.js";
import { type Chronicle, type ClockRow, chronicleOf, labelOf } from "../view/chronicle.js";
import { momentsOf } from "../view/moments.js";
import { signOf } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { timeTicks } from "../view/timeTicks.js";
import { whenText } from "../view/when.js";
import { BACKGROUND_HEIGHT, Background } from "./Background.js";
import type { Html } from "./element.js";
import { Letter } from "./Letters.js";

const LANE = 16;
const ROW_HEAD = 20;

/** What happened when: three clocks on one axis, then the same as a list. */
export const Timeline = ({ story }: { story: StoryView }): Html => {
  const told = momentsOf(story.ledger, story.ledger.timeline);
  const chronicle = chronicleOf({ ...story.ledger, timeline: told.map(({ item }) => item) });
  const words = new Map(told.map((moment) => [moment.item, moment.words]));
  if (chronicle.items.length === 0) return null;
  return (
    <section class="timeline" id={`${story.prefix}timeline`}>
      <h2>What happened when</h2>
      <Drawing chronicle={chronicle} />
      <ol class="moments">
        {chronicle.items.map(({ item, number }) => (
          <Line story={story} item={item} words={words.get(item) ?? ""} number={number} />
        ))}
      </ol>
    </section>
  );
};

const Drawing = ({ chronicle }: { chronicle: Chronicle }) => {
  const { start, end, rows } = chronicle;
  const points = backgroundOf(chronicle);
  const top = points.length === 0 ? 0 : BACKGROUND_HEIGHT;
  const used = rows.filter(({ moments }) => moments.length > 0);
  const heights = used.map(({ lanes }) => ROW_HEAD + lanes * LANE + 8);
  const height = heights.reduce((sum, h) => sum + h, top);
  return (
    <figure class="clock">
      <svg width="100%" height={height + 22} role="img" aria-label="Timeline; the list below says the same">
        {timeTicks(start, end, 5).map(({ at, text }) => {
          const share = ((at - start) / (end - start)) * 100;
          const x = pc(share);
          return (
            <g class="tick">
              <line x1={x} x2={x} y1={top} y2={height} />
              <text x={x} y={height + 15} text-anchor={share < 4 ? "start" : share > 96 ? "end" : "middle"}>
                {text}
              </text>
            </g>
          );
        })}
        {points.length > 0 && <Background points={points} />}
        {used.map((row, i) => (
          <Row row={row} y={heights.slice(0, i).reduce((sum, h) => sum + h, top)} />
        ))}
        <line class="axis" x1="0" x2="100%" y1={height} y2={height} />
      </svg>
    </figure>
  );
};

/** Per cent from where on a label of several numbers has no room to the right. */
const LATE = 88;

const CLOCK_NAME = { event: "Happened", statement: "Said", publication: "Published" } as const;

const Row = ({ row: { clock, moments }, y }: { row: ClockRow; y: number }) => (
  <g class={`clock-${clock}`}>
    <text class="clock-name" x="0" y={y + 13}>
      {CLOCK_NAME[clock]}
    </text>
    {moments.map(({ items, from, to, lane }) => {
      const middle = y + ROW_HEAD + lane * LANE + 6;
      const disputed = items.some(({ item }) => item.disputed);
      const gap = items.length > 1 ? 9 : 7;
      const left = from > LATE && items.length > 1;
      const [first] = items.map(({ item }) => `${whenText(item)}: ${item.claims[0]?.exact ?? ""}`);
      return (
        <g class={disputed ? "moment disputed" : "moment"}>
          <title>{items.length > 1 ? `${first} … and ${items.length - 1} more` : first}</title>
          {to - from > 0.2 && <line x1={pc(from)} x2={pc(to)} y1={middle} y2={middle} />}
          <circle cx={pc(from)} cy={middle} r={items.length > 1 ? "6" : "4"} />
          <text x={pc(from)} dx={left ? -gap : gap} y={middle + 3.5} text-anchor={left ? "end" : "start"}>
            {disputed ? `${labelOf(items)} ${signOf("conflict")}` : labelOf(items)}
          </text>
        </g>
      );
    })}
  </g>
);

const Line = ({
  story,
  item,
  words,
  number,
}: {
  story: StoryView;
  item: TimelineItem;
  words: string;
  number: number;
}) => {
  const sigils = [...new Set(item.claims.map(({ report }) => report))];
  return (
    <li value={number} class={item.disputed ? "disputed" : undefined}>
      <span class="number">{number}</span>
      <time>
        {whenText(item)}
        {item.clock !== "event" && <em> {item.clock === "statement" ? "said" : "published"}</em>}
      </time>
      <p dir="auto">
        {item.entry === null ? words : <a href={`#${story.prefix}${item.entry}`}>{words}</a>}{" "}
        {sigils.map((sigil) => (
          <Letter story={story} sigil={sigil} />
        ))}{" "}
        {item.disputed && <span class="grade hard">{signOf("conflict")} they differ</span>}
      </p>
    </li>
  );
};

/** The whole width less a margin for the names of the first and last tick. */
const pc = (n: number): string => `${(4 + Math.min(100, Math.max(0, n)) * 0.92).toFixed(2)}%`;
