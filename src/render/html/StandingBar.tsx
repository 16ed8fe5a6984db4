import type { StandingLook } from "../view/standings.js";
import type { Html } from "./element.js";

interface Props {
  readonly counts: readonly (StandingLook & { readonly count: number })[];
  readonly prefix: string;
}

/** The five standings, drawn as shares of one bar and as counts that filter; they are checkboxes, so they work without scripts. */
export const StandingBar = ({ counts, prefix }: Props): Html => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  return (
    <fieldset class="standings">
      <legend class="vh">Show only entries that are</legend>
      <svg class="bar" height="8" aria-hidden="true">
        {counts.map(({ standing, count }) => {
          const x = at;
          const width = total === 0 ? 0 : (count / total) * 100;
          at += width;
          return <rect class={`s-${standing}`} x={`${x.toFixed(2)}%`} width={`${width.toFixed(2)}%`} height="8" />;
        })}
      </svg>
      {counts.map(({ standing, sign, means, count }) => (
        <label class={count === 0 ? `chip empty s-${standing}` : `chip s-${standing}`} title={means}>
          <input
            type="checkbox"
            class={`vh f-${standing}`}
            data-filter="standing"
            value={standing}
            id={`${prefix}show-${standing}`}
          />
          <span class="face">
            <span class="sign" aria-hidden="true">
              {sign}
            </span>
            <b>{count}</b> {standing}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
