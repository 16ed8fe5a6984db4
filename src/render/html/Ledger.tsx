import type { LedgerEntry } from "../../model/index.js";
import { echoesIn } from "../view/echoes.js";
import { publisherOf } from "../view/names.js";
import { STANDINGS } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { type LedgerParts, partsOf, type Topic } from "../view/topics.js";
import { EntryLine } from "./EntryLine.js";
import type { Html } from "./element.js";
import { Footnotes } from "./Footnotes.js";

/** Every entry: by topic those that several reports tell of, then by report those that one alone has. */
export const Ledger = ({ story }: { story: StoryView }): Html => {
  const { topics, alone } = partsOf(story.ledger);
  return (
    <section class="ledger" id={`${story.prefix}ledger`}>
      <h2>The ledger</h2>
      {story.ledger.reports.length > 1 && <Key />}
      <p class="js none" role="status" hidden data-empty>
        Nothing matches.
      </p>
      {topics.map((topic) => (
        <TopicGroup story={story} topic={topic} />
      ))}
      {topics.length === 0 && alone.length > 1 && <p class="none">No two of these reports say the same.</p>}
      {alone.map((part) => (
        <Alone story={story} part={part} />
      ))}
    </section>
  );
};

const TopicGroup = ({ story, topic: { name, entries } }: { story: StoryView; topic: Topic }) => (
  <div class="topic">
    {name !== null && <h3 dir="auto">{name}</h3>}
    <Lines story={story} entries={entries} lettered />
    <Footnotes story={story} entries={entries} />
  </div>
);

const Alone = ({ story, part: { report, entries } }: { story: StoryView; part: LedgerParts["alone"][number] }) => (
  <div class="topic alone" id={`${story.prefix}only-${report.sigil}`}>
    <h3 dir="auto">
      <span class="letter">{report.sigil}</span> Only in <bdi>{publisherOf(report)}</bdi>{" "}
      <small>{entries.length}</small>
    </h3>
    <Lines story={story} entries={entries} lettered={false} />
    <Footnotes story={story} entries={entries} />
  </div>
);

interface LinesProps {
  readonly story: StoryView;
  readonly entries: readonly LedgerEntry[];
  readonly lettered: boolean;
}

/** Entries that a browser lays out together or not at all. */
const RUN = 12;

const Lines = ({ story, entries, lettered }: LinesProps) => {
  const echoes = echoesIn(entries);
  return Array.from({ length: Math.ceil(entries.length / RUN) }, (_, i) => (
    <div class="run">
      {entries.slice(i * RUN, (i + 1) * RUN).map((entry) => (
        <EntryLine story={story} entry={entry} lettered={lettered} echo={echoes.has(entry.id)} />
      ))}
    </div>
  ));
};

/** What the signs and the letters mean. */
const Key = () => (
  <div class="key" aria-hidden="true">
    <p>
      {STANDINGS.map(({ standing, sign, means }) => (
        <span class={`s-${standing}`}>
          <span class="sign">{sign}</span> {means}
        </span>
      ))}
    </p>
    <p>
      <span class="letters">
        <b>A</b>
      </span>{" "}
      has it{" "}
      <span class="letters">
        <s>B</s>
      </span>{" "}
      leaves it out{" "}
      <span class="letters">
        <b class="x">C</b>
      </span>{" "}
      is contradicted
    </p>
  </div>
);
