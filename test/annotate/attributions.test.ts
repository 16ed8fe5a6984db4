import { describe, expect, it } from "vitest";
import { findAttributions } from "../../src/annotate/attributions.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Attribution, Report, Span } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

const reportOf = (text: string, headline: Span | null = null): Report => plainReport(text, { headline });

function read(text: string, headline: Span | null = null): readonly Attribution[] {
  const report = reportOf(text, headline);
  return findAttributions({ report, ...tokenise(report), mentions: [], entities: [], quantities: [], timexes: [] });
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(" | ");

/** text, source, content, kind */
const FOUND: readonly (readonly [string, string, string, Attribution["kind"]])[] = [
  ["The harbour is closed, the mayor said.", "the mayor", "The harbour is closed", "indirect"],
  ["Officials said the harbour was closed.", "Officials", "the harbour was closed", "indirect"],
  [
    "“We will rebuild the pier,” said Ada Brandt, the head of the port.",
    "Ada Brandt, the head of the port",
    "“We will rebuild the pier,”",
    "direct",
  ],
  ['"We will rebuild," Brandt said. "It takes a year."', "Brandt", '"We will rebuild," | "It takes a year."', "direct"],
  ["''We will rebuild,'' Brandt said.", "Brandt", "''We will rebuild,''", "direct"],
  ["Brandt, who said the port was shut, was angry.", "who", "the port was shut", "indirect"],
  ["When the siren rang, Brandt told guards that it was shut.", "Brandt", "that it was shut", "indirect"],
  ["“It was dark,” said Ada Brandt Sr.\n\nHale’s lawyer left.", "Ada Brandt Sr.", "“It was dark,”", "direct"],
  [
    "Workers at two of piers in Lund say it was dark there.",
    "Workers at two of piers in Lund",
    "it was dark there",
    "indirect",
  ],
  ["According to two officials, the ferry was full.", "two officials", "the ferry was full", "indirect"],
  ["The ferry was full, according to the company.", "the company", "The ferry was full", "indirect"],
  ["Brandt said the fire was “a warning to all of us.”", "Brandt", "the fire was “a warning to all of us.”", "mixed"],
  [
    "“It was dark,” she said, “and nobody could see the shore.”",
    "she",
    "“It was dark,” | “and nobody could see the shore.”",
    "direct",
  ],
  ["“The engine failed twice this week.” — Ada Brandt", "Ada Brandt", "“The engine failed twice this week.”", "direct"],
  [
    "The mayor had a question for the company: “Who will pay for the bridge now?”",
    "The mayor",
    "“Who will pay for the bridge now?”",
    "direct",
  ],
  ["Brandt won the endorsement of the dockers' union.", "the dockers' union", "Brandt", "indirect"],
  ["The plan drew harsh criticism from farmers on Monday.", "farmers", "The plan", "indirect"],
  ["The closing of the pier was announced in May.", "", "The closing of the pier", "indirect"],
  ["Brandt backed the toll, calling it fair.", "Brandt", "the toll", "indirect"],
  [
    "While Brandt claimed that the pier was safe, engineers doubted it.",
    "Brandt",
    "that the pier was safe",
    "indirect",
  ],
  ["As Brandt pointed out, the pier was safe.", "Brandt", "the pier was safe", "indirect"],
  ["Ada Brandt, facing a vote in May, said the pier was safe.", "Ada Brandt", "the pier was safe", "indirect"],
  [
    "Ada Brandt, who left Lund in a hurry, said the ferry was full.",
    "Ada Brandt, who left Lund in a hurry",
    "the ferry was full",
    "indirect",
  ],
  ["Last year, Ada Brandt said the pier was safe.", "Ada Brandt", "the pier was safe", "indirect"],
  ["Brandt herself said the pier was safe.", "Brandt herself", "the pier was safe", "indirect"],
];

describe("findAttributions finds", () => {
  it.each(FOUND)("%s", (text, source, content, kind) => {
    const found = read(text).map((a) => ({
      source: words(text, a.source),
      content: words(text, a.content),
      kind: a.kind,
    }));
    expect(found).toContainEqual({ source, content, kind });
  });

  it("reads a colon in a headline as a verb", () => {
    const text = "Mayor: no money for the bridge\n\nThe bridge stays closed.";
    expect(words(text, read(text, { start: 0, end: 30 })[0]?.source ?? [])).toBe("Mayor");
  });

  it("carries a quotation over paragraphs that stay open", () => {
    const text = "“We saw the smoke at noon,” Brandt said. “We called the port.\n\n“Then we ran to the boats.”";
    expect(words(text, read(text)[0]?.content ?? [])).toContain("Then we ran to the boats.");
  });

  it("finds who told whom what inside what somebody said", () => {
    const text = "Brandt said the police had told her that the fire was out.";
    expect(read(text).map((a) => words(text, a.cue))).toEqual(["said", "had told"]);
  });
});

describe("findAttributions finds nothing in", () => {
  it.each([
    "The ferry reached the harbour at noon.",
    "The bridge has two lanes and a path for bicycles.",
    "He bought a “smart” phone in the old town.",
    "Twelve people were taken to hospital on Sunday.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("what a quoted speaker says of others", () => {
    const text = "“I think my neighbour said it was safe,” Brandt said.";
    expect(read(text).map((a) => words(text, a.source))).toEqual(["Brandt"]);
  });
});

describe("anonymous speakers and the outlets they spoke through", () => {
  it.each([
    ["A senior port official said the fire was out.", true],
    ["Two sources familiar with the plan said it had failed.", true],
    ["Ada Brandt said the fire was out.", false],
    ["The Port Authority said the fire was out.", false],
    ["Ida Falk, who met others, said it sank.", false],
    ["One of the winners, Ida Falk, said it sank.", false],
    ["One of the winners said it sank.", true],
    ["Officials, some of them masked, said it sank.", true],
  ])("%s", (text, anonymous) => {
    expect(read(text)[0]?.anonymous).toBe(anonymous);
  });

  it("names the outlet that cited them", () => {
    const text = "Port officials cited by the Harbour Post said that the ferry had been full.";
    expect(read(text).flatMap((a) => a.via)).toContain("the Harbour Post");
  });
});
