import type { LedgerAttribution, Span } from "../../model/index.js";
import { decidedOnEntity } from "../view/decidedOn.js";
import { differenceOf } from "../view/difference.js";
import { outletOf } from "../view/names.js";
import { saidWords } from "../view/said.js";
import type { Speaker, Utterance } from "../view/speakers.js";
import type { StoryView } from "../view/story.js";
import { count } from "../view/words.js";
import { DecidedMarks } from "./DecidedMarks.js";
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
      {named.length > 0 && unnamed.length > 0 && (
        <p class="jump">
          {named.length} named, <a href={`#${story.prefix}unnamed`}>{count(unnamed.length, "unnamed source")}</a>
        </p>
      )}
      {named.map((speaker, i) => (
        <Said story={story} speaker={speaker} open={i < OPEN} />
      ))}
      {unnamed.length > 0 && (
        <h3 class="unnamed" id={`${story.prefix}unnamed`}>
          Unnamed sources{" "}
          <small>
            {count(resting, "report")} {resting === 1 ? "rests" : "rest"} on them
          </small>
        </h3>
      )}
      {unnamed.map((speaker, i) => (
        <Said story={story} speaker={speaker} open={i < OPEN} />
      ))}
    </section>
  );
};

/** How many stand open: those in most reports come first. */
const OPEN = 6;

const Said = ({ story, speaker, open }: { story: StoryView; speaker: Speaker; open: boolean }) => (
  <details class="speaker" open={open}>
    <summary>
      <b dir="auto">{speaker.name}</b>
      {speaker.roles[0] !== undefined && (
        <span class="role" dir="auto">
          {speaker.roles[0]}
        </span>
      )}
      <small>
        {count(speaker.utterances.length, "statement")}, quoted by {carriersOf(story, speaker)}
      </small>
    </summary>
    <DecidedMarks story={story} decisions={decidedOnEntity(story.ledger, speaker.key)} />
    <ul>
      {speaker.utterances.map((utterance) => (
        <li>
          <Words story={story} utterance={utterance} />
        </li>
      ))}
    </ul>
  </details>
);

/** Outlets by name while they fit a line. */
const MAX_NAMED = 3;

const carriersOf = ({ reports }: StoryView, { reports: sigils }: Speaker): string =>
  sigils.length > MAX_NAMED
    ? sigils.join(" ")
    : sigils
        .map((sigil) => {
          const report = reports.get(sigil);
          const outlet = report === undefined ? null : outletOf(report);
          return outlet === null ? sigil : `${sigil} ${outlet}`;
        })
        .join(", ");

/** More variants of one utterance show no more. */
const MAX_VARIANTS = 8;

/** The first report's words; those of the others with what is different marked. */
const Words = ({ story, utterance: { attributions, entry } }: { story: StoryView; utterance: Utterance }) => {
  const [first, ...others] = attributions;
  if (first === undefined) return null;
  const words = saidWords(first);
  const variants = others.filter((other) => saidWords(other) !== words);
  const same = [first, ...others.filter((other) => saidWords(other) === words)];
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
          <MarkedText text={saidWords(other)} marks={differingIn(saidWords(other), words)} />{" "}
          <Letter story={story} sigil={other.report} /> <Via attribution={other} />
        </p>
      ))}
    </>
  );
};

/** Where more than half is different, marks would only colour it. */
function differingIn(words: string, first: string): readonly Span[] {
  const { differing, share } = differenceOf(words, first);
  return share > 0.5 ? [] : differing;
}

const Quoted = ({ attribution }: { attribution: LedgerAttribution }) => {
  const words = saidWords(attribution);
  return attribution.kind === "direct" && !/^["“]/.test(words) ? <q>{words}</q> : <bdi>{words}</bdi>;
};

const Via = ({ attribution: { via } }: { attribution: LedgerAttribution }) =>
  via.length === 0 ? null : <small>via {via.join(", ")} </small>;
