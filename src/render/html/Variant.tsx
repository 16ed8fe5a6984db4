import type { Claim, LedgerEntry, Quantity, Reading, Span } from "../../model/index.js";
import { bestOf, normalValue } from "../view/best.js";
import { disagreementName } from "../view/disagreement.js";
import { toLine } from "../view/line.js";
import { partiesOf } from "../view/parties.js";
import { readingScale } from "../view/scale.js";
import { signOf } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { toldOf } from "../view/told.js";
import { varianceOf } from "../view/variance.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { entryData } from "./entryData.js";
import { Footnotes } from "./Footnotes.js";
import { LineText } from "./LineText.js";
import { Scale } from "./Scale.js";
import { Spoken } from "./Spoken.js";
import { Why } from "./Why.js";
import { Witnesses } from "./Witness.js";

interface Props {
  readonly story: StoryView;
  readonly entry: LedgerEntry;
}

/** An entry whose readings part: side by side, the places they part at marked, with the reason. */
export const Variant = ({ story, entry }: Props): Html => {
  const scale = readingScale(story.ledger, entry);
  const { missingFrom } = entry;
  const { sides, beside } = partiesOf(entry);
  const side = (reading: Reading) => (
    <Side story={story} entry={entry} reading={reading} valued={allHaveValues(entry, sides)} />
  );
  return (
    <article {...entryData(story, entry, "variant")}>
      <header>
        <p class="over">
          <span class="sign" aria-hidden="true">
            {signOf(entry.standing)}
          </span>{" "}
          {overOf(entry)}
          <a class="perma" href={`#${story.prefix}${entry.id}`} aria-label={`Link to ${entry.id}`}>
            {entry.id}
          </a>
        </p>
        <h3 dir="auto">{entry.topic}</h3>
      </header>
      <div class="sides">{sides.map(side)}</div>
      {scale && <Scale scale={scale} />}
      <Why story={story} entry={entry} />
      {beside.length > 0 && (
        <div class="beside">
          <p class="silent">Told too, and not in dispute:</p>
          <div class="sides">{beside.map(side)}</div>
        </div>
      )}
      {missingFrom.length > 0 && missingFrom.length <= MAX_SILENT && (
        <p class="silent">Not in {missingFrom.join(", ")}.</p>
      )}
      <details>
        <summary>In their sentences</summary>
        <Witnesses story={story} entry={entry} />
      </details>
      <Footnotes story={story} entries={[entry]} />
    </article>
  );
};

/** More reports that say nothing are nothing special. */
const MAX_SILENT = 12;

/** What the gravest of its disagreements is over. */
function overOf({ conflicts, standing }: LedgerEntry): string {
  const gravest = conflicts.find(({ grade }) => grade === "hard") ?? conflicts[0];
  if (standing === "superseded") return "Overtaken by time";
  return gravest === undefined ? "Conflict" : disagreementName(gravest);
}

/** A value above the words of one side only would weigh it against the others. */
const allHaveValues = (entry: LedgerEntry, sides: readonly Reading[]): boolean =>
  sides.every((reading) => {
    const best = bestOf(entry, reading);
    return best !== null && normalValue(reading, best) !== null;
  });

const Side = ({ story, entry, reading, valued }: Props & { reading: Reading; valued: boolean }) => {
  const best = bestOf(entry, reading);
  if (best === null) return null;
  const value = valued ? normalValue(reading, best) : null;
  const line = toLine(story.reports, best, "dimmed");
  return (
    <section class="side">
      {entry.standing === "superseded" && <Told story={story} reading={reading} />}
      {value !== null && <p class="value">{value}</p>}
      <p class="words" dir="auto">
        “<LineText line={line} marks={marksIn(story, entry, reading, best)} />”
        <Spoken by={story.voiceOf(line, [reading])?.name ?? ""} />
      </p>
      <Converted story={story} claim={best} />
      <p class="who">
        {reading.reports.map((sigil) => (
          <a class="letter" href={`#${story.prefix}${claimIn(reading, sigil)}`}>
            {sigil}
          </a>
        ))}{" "}
        {count(reading.origins.length, "origin")}
      </p>
    </section>
  );
};

/** Of what was overtaken by time: when. */
const Told = ({ story, reading }: { story: StoryView; reading: Reading }) => {
  const told = toldOf(story, reading);
  return told === "" ? null : <time class="told">{told}</time>;
};

/** What the readings part at; of figures that only took one another's place, each its own. */
function marksIn({ ledger }: StoryView, entry: LedgerEntry, reading: Reading, best: Claim): readonly Span[] {
  const parted = varianceOf(entry, reading, best);
  if (parted.length > 0 || entry.kind !== "quantity" || best.quantities.length !== 1) return parted;
  const figures = best.quantities.flatMap((i) => ledger.quantities[i] ?? []);
  return figures.map(({ start, end }) => ({ start: start - best.start, end: end - best.start }));
}

/** Where a report has a reading: its claim in the text. */
const claimIn = ({ claims }: Reading, sigil: string): string =>
  claims.find(({ report }) => report === sigil)?.id ?? sigil;

/** Values with a conversion printed beside them: as printed and as converted. */
const Converted = ({ story, claim }: { story: StoryView; claim: Claim }) => {
  const figures = claim.quantities.flatMap((i) => story.ledger.quantities[i] ?? []);
  const both = figures.filter(({ conversion }) => conversion !== null);
  if (both.length === 0) return null;
  return <p class="converted">{both.map((figure) => `${figure.exact} = ${conversionText(figure)}`).join("; ")}</p>;
};

function conversionText({ conversion }: Quantity): string {
  if (conversion === null) return "";
  const { minValue, maxValue, unit } = conversion;
  return `${minValue === maxValue ? minValue : `${minValue}–${maxValue}`} ${unit}`;
}
