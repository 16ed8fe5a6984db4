import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rightAtFirstSight } from "./firstSight.js";

const path = join(import.meta.dirname, "../src/cli/errorRates.ts");

const FIRST_SIGHT = "first sight";

/** The figures that a reader of an edition should know, and what to call them there. */
const SHOWN: readonly (readonly [figure: string, what: string])[] = [
  ["own_names: names, span and type, F1", "names and their kinds"],
  ["newsquant: value + unit, F1", "figures with their units"],
  ["meantime: timexes: value, F1", "dates and times"],
  ["polnear: speech cues: content Jaccard ≥ .5, recall", "what somebody said"],
  ["own_speakers: speaker, test, all sources", "who said it"],
  ["own_alignment: later stories: pair precision", "statements held to be the same"],
  ["own_agreed: agreed: same point, of those shown", "statements shown as agreed, of a hard sample"],
  ["own_alignment: later stories: pair recall", "statements that are the same, found"],
  ["own_distortion: distortion: harmful flagged with the right kind", "contradictions planted in a copy, found"],
  [FIRST_SIGHT, "contradictions shown, in stories never read before"],
  ["own_descent: second stories: links, precision", "links of descent"],
];

/** Writes the error rates that the page shows, from the baseline and the verdicts at first sight. Figures that were not measured are left out. */
export function writeRates(baseline: Readonly<Record<string, number>>): void {
  const rates = SHOWN.flatMap(([figure, what]) => {
    const reached = figure === FIRST_SIGHT ? rightAtFirstSight() : baseline[figure];
    return reached === undefined
      ? []
      : [
          `  { what: ${JSON.stringify(what)}, rate: "about ${Math.max(1, Math.round(100 - reached))} in 100 wrong or missed" },`,
        ];
  });
  const head = readFileSync(path, "utf8").split("export const")[0];
  writeFileSync(
    path,
    `${head}export const ERROR_RATES: NonNullable<HtmlOptions["errorRates"]> = [\n${rates.join("\n")}\n];\n`,
  );
}
