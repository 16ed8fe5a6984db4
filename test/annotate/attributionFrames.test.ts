import { describe, expect, it } from "vitest";
import { findAttributions } from "../../src/annotate/attributions.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Attribution, Span } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

function read(text: string, headline: Span | null = null): readonly Attribution[] {
  const report = plainReport(text, { headline });
  return findAttributions({ report, ...tokenise(report), mentions: [], entities: [], quantities: [], timexes: [] });
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(" | ");

const shown = (text: string, headline: Span | null = null): readonly string[] =>
  read(text, headline).map((a) => `${words(text, a.source)} / ${words(text, a.cue)} / ${words(text, a.content)}`);

/** text, and every attribution in it as source / cue / content */
const FRAMES: readonly (readonly [string, readonly string[]])[] = [
  // the frame behind a whole clause, with appositions, parties, relative clauses and who it is told to
  [
    "The boats needed almost an hour for the 14 miles to Tarvik, their skippers said.",
    ["their skippers / said / The boats needed almost an hour for the 14 miles to Tarvik"],
  ],
  [
    '"The firm will avoid its taxes," Leader Harry M. Roe (D-Nev.) said in a statement.',
    ['Leader Harry M. Roe (D-Nev.) / said / "The firm will avoid its taxes,"'],
  ],
  [
    "Skarn Energy has begun to drill in the fjord, its chief executive, Ada Roe, said in an interview.",
    ["its chief executive, Ada Roe / said / Skarn Energy has begun to drill in the fjord"],
  ],
  [
    "The burning ferry lay off the island, fishermen who helped in the rescue told Coast Radio.",
    ["fishermen who helped in the rescue / told / The burning ferry lay off the island"],
  ],
  ["“The port is closed!” Roe said. “Go home.”", ["Roe / said / “The port is closed!” | “Go home.”"]],
  // who shares whose words
  [
    "Ada Roe said in an interview that the port would close, adding that jobs were safe.",
    ["Ada Roe / said / that the port would close", "Ada Roe / adding / that jobs were safe"],
  ],
  [
    "Supporters say the cautious approach has averted a war but say it disadvantages the town.",
    ["Supporters / say / the cautious approach has averted a war", "Supporters / say / it disadvantages the town"],
  ],
  // a stance ends where the next begins
  [
    "The minister did not confirm the strike but emphasized the importance of the bridge.",
    ["The minister / did not confirm / the strike", "The minister / emphasized / the importance of the bridge"],
  ],
  ["The council backed the plan and went home.", ["The council / backed / the plan"]],
  // what is said within what somebody said is theirs, unless somebody else speaks in it
  ["Officials said they expect the bridge to open.", ["Officials / said / they expect the bridge to open"]],
  // verbs read as nouns
  ["Lawyers claim the officers acted in self-defence.", ["Lawyers / claim / the officers acted in self-defence"]],
];

describe("findAttributions finds exactly", () => {
  it.each(FRAMES)("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("the verb of a headline in capitals", () => {
    const text = "Mayor Says New Bridge Will Open In May\n\nIt rained.";
    expect(shown(text, { start: 0, end: 38 })).toEqual(["Mayor / Says / New Bridge Will Open In May"]);
  });
});

describe("findAttributions finds nobody speaking in", () => {
  it.each([
    "The military, bolstered by an estimated 50,000 soldiers, is moving north.",
    "The question of compensation is still up.",
    "This decision comes after months of pressure from President Roe.",
    "The State Department is closed on Monday.",
    "The storm destroyed the bridge.",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});
