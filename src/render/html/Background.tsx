import type { BackgroundPoint } from "../view/background.js";
import type { Html } from "./element.js";

/** How high the strip is. */
export const BACKGROUND_HEIGHT = 64;

/** What a scale that is broken off is marked by. */
const BREAK = "//";

/** What lies outside the drawn period: in order, with breaks between, and the drawn period where it falls. */
export const Background = ({ points }: { points: readonly BackgroundPoint[] }): Html => {
  const before = points.filter(({ later }) => !later);
  const after = points.filter(({ later }) => later);
  const all = [...before, null, ...after];
  const at = (i: number): string => `${(((i + 0.5) / all.length) * 96 + 2).toFixed(2)}%`;
  const between = (i: number): string => `${((i / all.length) * 96 + 2).toFixed(2)}%`;
  return (
    <g class="background">
      <text class="clock-name" x="0" y="13">
        Before and after
      </text>
      {all.map((point, i) => (
        <g>
          {i > 0 && (
            <text class="break" x={between(i)} y="32" text-anchor="middle">
              {BREAK}
            </text>
          )}
          {point === null ? (
            <text class="dim" x={at(i)} y="32" text-anchor="middle">
              below
            </text>
          ) : (
            <Point point={point} x={at(i)} />
          )}
        </g>
      ))}
    </g>
  );
};

/** Numbers of the list that there is room for. */
const MOST_NUMBERS = 3;

const Point = ({ point: { text, numbers }, x }: { point: BackgroundPoint; x: string }) => (
  <>
    <text class="dim" x={x} y="32" text-anchor="middle">
      {text}
    </text>
    <text class="numbers" x={x} y="46" text-anchor="middle">
      {numbers.slice(0, MOST_NUMBERS).join(", ")}
      {numbers.length > MOST_NUMBERS && "…"}
    </text>
  </>
);
