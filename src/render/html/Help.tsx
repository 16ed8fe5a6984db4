import type { Html } from "./element.js";

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next entry"],
  ["k", "previous entry"],
  ["Enter", "open or close the entry; its reports follow"],
  ["/", "search"],
  ["?", "this list"],
  ["Esc", "close, clear, let go"],
];

/** The keys, in a dialog. */
export const Help = (): Html => (
  <dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <dl>
      {KEYS.map(([key, does]) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <form method="dialog">
      <button type="submit">Close</button>
    </form>
  </dialog>
);
