import type { Claim, LedgerEntry, Quantity, Reading } from "../../model/index.js";
import { bestOf, normalValue } from "../view/best.js";
import { readingScale } from "../view/scale.js";
import { signOf } from "../view/standings.js";
import type { StoryView } from "../view/story.js";
import { varianceOf } from "../view/variance.js";
import { count } from "../view/words.js";
import type { Html } from "./element.js";
import { entryData } from "./entryData.js";
import { Letter, Letters } from "./Letters.js";
import { Scale } from "./Scale.js";
import { MarkedText } from "./Text.js";
import { Why } from "./Why.js";
import { Witnesses } from "./Witness.js";

interface Props {
  readonly story: StoryView;
  readonly entry: LedgerEntry;
}

/** An entry whose readings part: side by side, the places they part at marked, with the reason. */
export const Variant = ({ story, entry }: Props): Html => {
  const scale = readingScale(story.ledger, entry);
  return (
    <article {...entryData(story, entry, "variant")}>
      <header>
        <h3 dir="auto">
          <span class="sign" aria-hidden="true">
            {signOf(entry.standing)}
          </span>
          {entry.topic}
        </h3>
        <Letters story={story} entry={entry} />
        <a class="perma" href={`#${story.prefix}${entry.id}`} aria-label={`Link to ${entry.id}`}>
          {entry.id}
        </a>
      </header>
      <div class="sides">
        {entry.readings.map((reading) => (
          <Side story={story} entry={entry} reading={reading} />
        ))}
      </div>
      {scale && <Scale scale={scale} />}
      <Why entry={entry} />
      <details>
        <summary>In their sentences</summary>
        <Witnesses story={story} entry={entry} />
      </details>
    </article>
  );
};

const Side = ({ story, entry, reading }: Props & { reading: Reading }) => {
  const best = bestOf(entry, reading);
  if (best === null) return null;
  const value = normalValue(reading, best);
  return (
    <section class="side">
      {value !== null && <p class="value">{value}</p>}
      <p class="words" dir="auto">
        “<MarkedText text={best.exact} marks={varianceOf(entry, reading, best)} />”
      </p>
      <Converted story={story} claim={best} />
      <p class="who">
        {reading.reports.map((sigil) => (
          <Letter story={story} sigil={sigil} />
        ))}{" "}
        {count(reading.origins.length, "origin")}
      </p>
    </section>
  );
};

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
