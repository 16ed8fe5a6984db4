import type { EntryKind } from "../../model/index.js";
import { publisherOf } from "../view/names.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";

const KINDS: readonly EntryKind[] = ["event", "state", "quantity", "quotation", "forecast", "opinion"];

/** Named as their headings are, or shorter. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ["conflicts", "Where they differ"],
  ["changes", "What changed"],
  ["ledger", "The ledger"],
  ["speakers", "Who said what"],
  ["timeline", "When"],
  ["lineage", "Who repeats whom"],
  ["decisions", "Decided"],
  ["reports", "The reports"],
];

/** The way around a story: its sections, search, filters, exports. What needs scripts shows only with them. */
export const Toolbar = ({ story, absent }: { story: StoryView; absent: ReadonlySet<string> }): Html => (
  <div class="toolbar">
    <nav aria-label="Sections">
      {SECTIONS.filter(([id]) => !absent.has(id)).map(([id, name]) => (
        <a href={`#${story.prefix}${id}`}>{name}</a>
      ))}
      <a href="#about">About</a>
    </nav>
    <div class="tools">
      <label class="js search">
        <span class="vh">Search in this story</span>
        <input type="search" placeholder="Search   /" data-search autocomplete="off" spellcheck={false} />
        <output aria-live="polite" data-found />
      </label>
      <Filters story={story} />
    </div>
  </div>
);

const Filters = ({ story }: { story: StoryView }) => (
  <details class="menu filters">
    <summary>Filter</summary>
    <div class="sheet">
      <fieldset>
        <legend>Kind</legend>
        {KINDS.filter((kind) => story.ledger.entries.some((entry) => entry.kind === kind)).map((kind) => (
          <label>
            <input type="checkbox" class={`f-${kind}`} data-filter="kind" value={kind} /> {kind}
          </label>
        ))}
      </fieldset>
      <label class="js">
        Carried by{" "}
        <select data-filter="report">
          <option value="">any report</option>
          {story.ledger.reports.map((report) => (
            <option value={report.sigil}>
              {report.sigil} {publisherOf(report)}
            </option>
          ))}
        </select>
      </label>
      {story.speakers.length > 0 && (
        <label class="js">
          Said by{" "}
          <select data-filter="speaker">
            <option value="">anyone</option>
            {story.speakers.map(({ name, anonymous }, i) => (
              <option value={String(i)}>
                {name.slice(0, 60)}
                {anonymous ? " (unnamed)" : ""}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="js" data-clear>
        Clear filters
      </button>
    </div>
  </details>
);
