import type { StoryView } from "../view/story.js";
import { Conflicts } from "./Conflicts.js";
import { Decisions } from "./Decisions.js";
import type { Html } from "./element.js";
import { Head } from "./Head.js";
import { Ledger } from "./Ledger.js";
import { Lineage } from "./Lineage.js";
import { Reports } from "./Reports.js";
import { Speakers } from "./Speakers.js";
import { Timeline } from "./Timeline.js";
import { Toolbar } from "./Toolbar.js";

/** Entries from which on a browser feels the length of a page. */
const MANY = 300;

/** One story: what is in dispute, the ledger and its facing page, then who, when, and from whom. */
export const Story = ({ story }: { story: StoryView }): Html => {
  const alone = story.ledger.reports.length < 2;
  const absent = new Set([
    ...(alone ? ["lineage"] : []),
    ...(story.ledger.entries.some(({ standing }) => standing === "superseded") ? [] : ["changes"]),
    ...(story.ledger.decisions.length === 0 ? ["decisions"] : []),
    ...(story.speakers.length === 0 ? ["speakers"] : []),
    ...(story.ledger.timeline.length === 0 ? ["timeline"] : []),
  ]);
  return (
    <article
      class={story.ledger.entries.length > MANY ? "story many" : "story"}
      data-story={story.prefix}
      id={`${story.prefix}story`}
    >
      <Head story={story} />
      <Toolbar story={story} absent={absent} />
      <div class="spread">
        <Conflicts story={story} />
        <Ledger story={story} />
        <Speakers story={story} />
        <Timeline story={story} />
        {!alone && <Lineage story={story} />}
        <Decisions story={story} />
        <Reports story={story} />
      </div>
    </article>
  );
};
