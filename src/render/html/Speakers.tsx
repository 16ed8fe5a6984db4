import type { LedgerAttribution } from "../../model/index.js";
import { differenceOf } from "../view/difference.js";
import type { Speaker, Utterance } from "../view/speakers.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { Letter } from "./Letters.js";
import { MarkedText } from "./Text.js";

/** Who said what, in the words of each report; unnamed sources apart, since it matters how much rests on them. */
export const Speakers = ({ story }: { story: StoryView }): Html => {
  const named = story.speakers.filter(({ anonymous }) => !anonymous);
  const unnamed = story.speakers.filter(({ anonymous }) => anonymous);
  if (story.speakers.length === 0) return null;
  const resting = new Set(unnamed.flatMap(({ reports }) => reports)).size;
  return (
    <section class="speakers" id={`${story.prefix}speakers`}>
      <h2>Who said what</h2>
      {named.map((speaker) => (
        <Said story={story} speaker={speaker} />
      ))}
      {unnamed.length > 0 && (
        <h3 class="unnamed" id={`${story.prefix}unnamed`}>
          Unnamed sources{" "}
          <small>
            {count(resting, "report")} {resting === 1 ? "rests" : "rest"} on them
          </small>
        </h3>
      )}
      {unnamed.map((speaker) => (
        <Said story={story} speaker={speaker} />
      ))}
    </section>
  );
};

const Said = ({ story, speaker }: { story: StoryView; speaker: Speaker }) => (
  <details class="speaker" open={speaker.anonymous || speaker.utterances.length < 4}>
    <summary>
      <b dir="auto">{speaker.name}</b>
      {speaker.roles[0] !== undefined && (
        <span class="role" dir="auto">
          {speaker.roles[0]}
        </span>
      )}
      <small>
        {count(speaker.utterances.length, "statement")} in {speaker.reports.join(" ")}
      </small>
    </summary>
    <ul>
      {speaker.utterances.map((utterance) => (
        <li>
          <Words story={story} utterance={utterance} />
        </li>
      ))}
    </ul>
  </details>
);

/** More variants of one utterance show no more. */
const MAX_VARIANTS = 8;

/** The first report's words; those of the others with what is different marked. */
const Words = ({ story, utterance: { attributions, entry } }: { story: StoryView; utterance: Utterance }) => {
  const [first, ...others] = attributions;
  if (first === undefined) return null;
  const words = contentOf(first);
  const variants = others.filter((other) => contentOf(other) !== words);
  const same = [first, ...others.filter((other) => contentOf(other) === words)];
  return (
    <>
      <p dir="auto">
        <Quoted attribution={first} />{" "}
        {[...new Set(same.map(({ report }) => report))].map((sigil) => (
          <Letter story={story} sigil={sigil} />
        ))}{" "}
        <Via attribution={first} />
        {entry && (
          <a class="perma" href={`#${story.prefix}${entry.id}`}>
            {entry.id}
          </a>
        )}
      </p>
      {variants.slice(0, MAX_VARIANTS).map((other) => (
        <p class="variant-words" dir="auto">
          <MarkedText text={contentOf(other)} marks={differenceOf(contentOf(other), words).differing} />{" "}
          <Letter story={story} sigil={other.report} /> <Via attribution={other} />
        </p>
      ))}
    </>
  );
};

const contentOf = ({ content }: LedgerAttribution): string => content.map(({ exact }) => exact).join(" … ");

const Quoted = ({ attribution }: { attribution: LedgerAttribution }) => {
  const words = contentOf(attribution);
  return attribution.kind === "direct" && !/^["“]/.test(words) ? <q>{words}</q> : <bdi>{words}</bdi>;
};

const Via = ({ attribution: { via } }: { attribution: LedgerAttribution }) =>
  via.length === 0 ? null : <small>via {via.join(", ")} </small>;
