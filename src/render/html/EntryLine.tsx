import type { LedgerEntry } from "../../model/index.js";
import { decidedOnEntry } from "../view/decidedOn.js";
import { namedFor } from "../view/namedFor.js";
import { signOf } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { entryData } from "./entryData.js";
import { Letters } from "./Letters.js";
import { LineText } from "./LineText.js";
import { Spoken } from "./Spoken.js";
import { Why } from "./Why.js";
import { Place, Witnesses } from "./Witness.js";

interface Props {
  readonly story: StoryView;
  readonly entry: LedgerEntry;
}

interface LineProps extends Props {
  /** Whether to show the row of letters; what stands under one report's name needs none. */
  readonly lettered: boolean;
  /** Whether it says more on the fact of the line above. */
  readonly echo: boolean;
}

/** One line of the ledger: the words that show it best; it opens to every reading in its sentence. */
export const EntryLine = ({ story, entry, lettered, echo }: LineProps): Html => {
  const { id, class: kinds, ...data } = entryData(story, entry, "line");
  const apart = entry.standing === "conflict" || entry.standing === "superseded";
  return (
    <article class={echo ? `${kinds} echo` : kinds} {...data} {...(apart ? { "data-entry": id } : { id })}>
      <a class="sign" href={`#${id}`} aria-label={`${entry.standing}, ${entry.id}`}>
        {signOf(entry.standing)}
      </a>
      {lettered && <Letters story={story} entry={entry} />}
      {apart ? (
        <p class="line" dir="auto" data-n={noteOf(entry)}>
          <a href={`#${id}`}>
            <Words story={story} entry={entry} />
          </a>
        </p>
      ) : (
        <details>
          <summary dir="auto" data-n={noteOf(entry)}>
            <Words story={story} entry={entry} />
          </summary>
          <Opened story={story} entry={entry} />
        </details>
      )}
    </article>
  );
};

/** What opens: every reading in its sentence; of a claim that stands alone only its place, at which the script quotes it. */
const Opened = ({ story, entry }: Props) => {
  const claims = entry.readings.flatMap((reading) => reading.claims);
  const [only] = claims;
  if (only !== undefined && claims.length === 1 && isPlain(story, entry)) return <Place story={story} claim={only} />;
  return (
    <div class="open">
      <Why story={story} entry={entry} />
      <Witnesses story={story} entry={entry} />
    </div>
  );
};

/** Whether there is nothing to say of an entry but that one report has it. */
const isPlain = ({ ledger }: StoryView, { id, why }: LedgerEntry): boolean =>
  why.rule === "single" && decidedOnEntry(ledger, id).length === 0;

/** The number of its note in the apparatus on paper. */
const noteOf = ({ id }: LedgerEntry): string => id.replace(/^e/, "");

const Words = ({ story, entry }: Props) => {
  const { id, topic, readings } = entry;
  const line = story.lines.get(id);
  if (line === undefined) return <bdi>{topic}</bdi>;
  const voice = story.voiceOf(line, readings);
  return (
    <>
      {voice?.verbatim === true && "“"}
      <LineText line={line} />
      {voice?.verbatim === true && "”"}
      <Spoken by={voice?.name ?? namedFor(entry)} />
    </>
  );
};
