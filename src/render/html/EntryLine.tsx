import type { LedgerEntry } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { signOf } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import type { Html } from "./element.js";
import { entryData } from "./entryData.js";
import { Letters } from "./Letters.js";
import { Why } from "./Why.js";
import { Witnesses } from "./Witness.js";

interface Props {
  readonly story: StoryView;
  readonly entry: LedgerEntry;
  /** Whether to print the topic above the words. */
  readonly titled: boolean;
}

const LINE_SIZE = 360;

/** One line of the ledger: the words of the best reading; it opens to every reading in its sentence. */
export const EntryLine = ({ story, entry, titled }: Props): Html => {
  const best = entry.readings[0]?.claims[0];
  const words = excerpt(best?.exact ?? entry.topic, LINE_SIZE);
  const { id, ...data } = entryData(story, entry, "line");
  const apart = entry.standing === "conflict" || entry.standing === "superseded";
  const topic = entry.topic.trim();
  return (
    <article {...data} {...(apart ? { "data-entry": id } : { id })}>
      <a class="sign" href={`#${id}`} aria-label={`${entry.standing}, ${entry.id}`}>
        {signOf(entry.standing)}
      </a>
      <Letters story={story} entry={entry} />
      {apart ? (
        <p class="line" dir="auto">
          {titled && <Label topic={topic} words={words} />}
          <a href={`#${id}`}>{words}</a>
        </p>
      ) : (
        <details>
          <summary dir="auto">
            {titled && <Label topic={topic} words={words} />}
            {words}
          </summary>
          <div class="open">
            <Why entry={entry} />
            <Witnesses story={story} entry={entry} />
          </div>
        </details>
      )}
    </article>
  );
};

/** Left out where it would only say the words again. */
const Label = ({ topic, words }: { topic: string; words: string }) =>
  topic === "" ||
  words.toLowerCase().includes(topic.toLowerCase()) ||
  topic.toLowerCase().includes(words.toLowerCase()) ? null : (
    <span class="label">{topic}</span>
  );
