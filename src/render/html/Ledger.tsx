import type { LedgerEntry } from "../../model/index.js";
import { STANDINGS } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { topicsOf } from "../view/topics.js";
import { EntryLine } from "./EntryLine.js";
import type { Html } from "./element.js";

/** Every entry, by topic, with the row of letters that shows who carries it and who leaves it out. */
export const Ledger = ({ story }: { story: StoryView }): Html => (
  <section class="ledger" id={`${story.prefix}ledger`}>
    <h2>The ledger</h2>
    <p class="key" aria-hidden="true">
      {STANDINGS.map(({ standing, sign, means }) => (
        <span class={`s-${standing}`}>
          <span class="sign">{sign}</span> {means}
        </span>
      ))}
    </p>
    <p class="key letters-key">
      <span class="letters">
        <b>A</b>
      </span>{" "}
      carries it{" "}
      <span class="letters">
        <s>B</s>
      </span>{" "}
      leaves it out{" "}
      <span class="letters">
        <b class="x">C</b>
      </span>{" "}
      is contradicted
    </p>
    <p class="js none" role="status" hidden data-empty>
      Nothing matches.
    </p>
    {topicsOf(story.ledger.entries).map(({ name, entries }) => (
      <TopicGroup story={story} name={name} entries={entries} />
    ))}
  </section>
);

/** A topic of one entry needs no heading of its own: the words say it. */
const TopicGroup = ({ story, name, entries }: { story: StoryView; name: string; entries: readonly LedgerEntry[] }) => (
  <div class={entries.length > 1 ? "topic" : "topic one"}>
    {entries.length > 1 && <h3 dir="auto">{name}</h3>}
    {entries.map((entry) => (
      <EntryLine story={story} entry={entry} titled={entries.length === 1} />
    ))}
  </div>
);
