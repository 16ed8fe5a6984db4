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
  ["The sign reads “Closed for good.”", ["The sign / reads / “Closed for good.”"]],
  ["Roe read the letter and left.", []],
  ["“The port is closed!” Roe said. “Go home.”", ["Roe / said / “The port is closed!” | “Go home.”"]],
  [
    "“We have certain disputes,” Larry Moen, the mayor's chief adviser, told reporters.",
    ["Larry Moen, the mayor's chief adviser / told / “We have certain disputes,”"],
  ],
  [
    "Larry Moen told members of the NPA-CIO council that the body won't vote.",
    ["Larry Moen / told / that the body won't vote"],
  ],
  ["The mayor said on the radio's “Good Morning” that it was right.", ["The mayor / said / that it was right"]],
  ["The chief said at least five boats sank.", ["The chief / said / at least five boats sank"]],
  // who does it stands right before
  ["The letter led the mayor to deny the report.", ["the mayor / deny / the report"]],
  ["The crew used the letter to deny the report.", ["The crew / deny / the report"]],
  ["The plan drew fire, with Mayor Roe calling it a mistake.", ["Mayor Roe / calling / it a mistake"]],
  ["Mayor Roe has been a dogged defender of the port.", ["Mayor Roe / defender / the port"]],
  ["Asked by Mayor Roe whether the port would close, Moen left.", ["Mayor Roe / Asked / whether the port would close"]],
  // the same speaker's next words
  [
    "Roe said the port was too small, and she insisted that the firm had known it.",
    ["Roe / said / the port was too small", "she / insisted / that the firm had known it"],
  ],
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
  // a phrase before a frame is no content where something follows that the verb can report
  [
    "Last year, Roe seriously contemplated another bridge, but he went home.",
    ["Roe / seriously contemplated / another bridge"],
  ],
  ["During the debate, Roe mentioned his ties to the port.", ["Roe / mentioned / his ties to the port"]],
  [
    "At a rally on Monday morning, the party's leader Ada Roe (R-Skarn) said the bridge is unsafe.",
    ["the party's leader Ada Roe (R-Skarn) / said / the bridge is unsafe"],
  ],
  [
    "Ada Roe, a lawyer who advises the port, said its figures show that tolls help.",
    ["Ada Roe, a lawyer who advises the port / said / its figures show that tolls help"],
  ],
  ["“The tide was low.” It added that the ferry sailed.", ["It / added / that the ferry sailed"]],
  // speakers whose nouns were read as verbs, or who stand before asides, dashes and participles
  [
    "Port aides said details of the plan will be shown next week.",
    ["Port aides / said / details of the plan will be shown next week"],
  ],
  [
    "A poll of local voters has, however, revealed that the mayor does not speak for most of them.",
    ["A poll of local voters / revealed / that the mayor does not speak for most of them"],
  ],
  [
    "Ada Roe — a teacher from Lund — says she will vote for the bridge.",
    ["Ada Roe — a teacher from Lund / says / she will vote for the bridge"],
  ],
  ["Pictures released by the port show a wreck.", ["Pictures released by the port / show / a wreck"]],
  ["Some argue that the toll is too high.", ["Some / argue / that the toll is too high"]],
  // frames inserted in what is said
  ["Even then, others insist, the toll will stay.", ["others / insist / Even then | the toll will stay"]],
  ["Mrs. Moen, analysts said, has other reasons to stay.", ["analysts / said / Mrs. Moen | has other reasons to stay"]],
  [
    "The move, said Ada Roe, an expert on ports at the Lund Institute, would close the harbour.",
    ["Ada Roe, an expert on ports at the Lund Institute / said / The move | would close the harbour"],
  ],
  // contents begin with their subject and go on over a joint
  [
    "Police said Per Moen, 44, of Elm Drive in Lund, had just returned home.",
    ["Police / said / Per Moen, 44, of Elm Drive in Lund, had just returned home"],
  ],
  // marks of two hands, two strokes that close, a paragraph behind a colon
  ['“The gate is shut for the night," Roe said.', ['Roe / said / “The gate is shut for the night,"']],
  [
    "''We called the port and the mayor.'' She said that since then it was quiet.",
    ["She / said / that since then it was quiet"],
  ],
  ["She told them:\n\n“The gate is shut. Nobody leaves.”", ["She / told / “The gate is shut. Nobody leaves.”"]],
  // pasts that were read as participles, helpers that the parse hung elsewhere, and what only describes
  ["Port officials praised the crew.", ["Port officials / praised / the crew"]],
  ["She also said, without proof, that the gate was shut.", ["She / also said / that the gate was shut"]],
  ["The port fund warned that the toll will rise.", ["The port fund / warned / that the toll will rise"]],
  ["Roe leads by 300 pledged votes.", []],
  // whom it is told to, who is told of, and a subject with what is told of it
  ["She told CNN Roe's friends were angry.", ["She / told / Roe's friends were angry"]],
  [
    "Police said a ferry, which left Lund at noon, was missing.",
    ["Police / said / a ferry, which left Lund at noon, was missing"],
  ],
  ["A reporter asked Roe how she felt about the bridge.", ["A reporter / asked / how she felt about the bridge"]],
  [
    "The mayor said the plan was safe and that it would pass.",
    ["The mayor / said / the plan was safe and that it would pass"],
  ],
  [
    "According to early results of polls held for the port by Skarn Research, at least 8 in 10 voters feel let down.",
    [
      "early results of polls held for the port by Skarn Research / According to / at least 8 in 10 voters feel let down",
    ],
  ],
  // nouns and adjectives, and what the parse gives to their verb
  ["Ada Roe made the case that the bridge should stay.", ["Ada Roe / case / that the bridge should stay"]],
  [
    "Residents remained confident that the port would open.",
    ["Residents / remained confident / that the port would open"],
  ],
  ["Ada Roe said in a statement that the port would close.", ["Ada Roe / said / that the port would close"]],
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
    "Firefighters responded to a crash on Elm Drive.",
    "No one answered the door on Monday.",
    "The pictures released by the port are old.",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});
