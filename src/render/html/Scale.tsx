import type { ReadingScale, ScaleRow } from "../view/scale.js";
import { ticksOf } from "../view/ticks.js";
import type { Html } from "./element.js";

const ROW = 30;
const AXIS = 22;
/** Per cent of the width kept free at either side, for open ends and labels. */
const MARGIN = 6;

/** The figures of the readings on one axis: a bar for a range, a lozenge for a point, an arrow where it is open, paler when approximate. */
export const Scale = ({ scale: { unit, rows } }: { scale: ReadingScale }): Html => {
  const low = Math.min(...rows.map(({ min }) => min));
  const high = Math.max(...rows.map(({ max }) => max));
  const pad = (high - low || 1) * 0.08;
  const [min, max] = [low >= 0 ? Math.max(0, low - pad) : low - pad, high + pad];
  const at = (value: number): number => MARGIN + ((value - min) / (max - min)) * (100 - 2 * MARGIN);
  const bottom = rows.length * ROW;
  return (
    <figure class="scale">
      <svg width="100%" height={bottom + AXIS} role="img" aria-label={rows.map(({ printed }) => printed).join(", ")}>
        {ticksOf(min, max, 4).map((tick) => (
          <g class="tick">
            <line x1={pc(at(tick))} x2={pc(at(tick))} y1="0" y2={bottom} />
            <text x={pc(at(tick))} y={bottom + 15} text-anchor="middle">
              {tick.toLocaleString("en")}
            </text>
          </g>
        ))}
        <line class="axis" x1="0" x2="100%" y1={bottom} y2={bottom} />
        {rows.map((row, i) => (
          <Bar row={row} y={i * ROW + ROW / 2} at={at} />
        ))}
      </svg>
      <figcaption>{unitText(unit)}</figcaption>
    </figure>
  );
};

const Bar = ({ row, y, at }: { row: ScaleRow; y: number; at: (value: number) => number }) => {
  const [from, to] = [row.openBelow ? 0 : at(row.min), row.openAbove ? 100 : at(row.max)];
  const left = at(row.min) > 55;
  return (
    <g class={row.approximate ? "row about" : "row"}>
      <line class={row.openBelow || row.openAbove ? "open" : "range"} x1={pc(from)} x2={pc(to)} y1={y + 6} y2={y + 6} />
      <circle cx={pc(at(row.min))} cy={y + 6} r="5" />
      {row.max !== row.min && <circle cx={pc(at(row.max))} cy={y + 6} r="5" />}
      <text x={pc(left ? at(row.max) : at(row.min))} dx={left ? 5 : -5} y={y - 3} text-anchor={left ? "end" : "start"}>
        {row.printed} <tspan class="dim">{row.reports.join(" ")}</tspan>
      </text>
    </g>
  );
};

const pc = (n: number): string => `${n.toFixed(2)}%`;

const unitText = (unit: string): string => (unit === "1" ? "" : unit);
