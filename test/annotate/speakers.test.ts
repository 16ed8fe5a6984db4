import { expect, test } from "vitest";
import { findEntities } from "../../src/annotate/entities.js";
import { resolveSpeakers } from "../../src/annotate/speakers.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Attribution, Span } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

/** Sources in text order, each found after the one before it; everything behind a cue to the stop is content. */
function speakersOf(text: string, sources: readonly string[]) {
  const read = { report: plainReport(text), ...tokenise(plainReport(text)) };
  let from = 0;
  const attributions = sources.map((words): Attribution => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const source: Span = { start, end: from };
    return { source: [source], cue: [], content: [], kind: "indirect", speaker: null, anonymous: false, via: [] };
  });
  const spoken = resolveSpeakers({ ...read, ...findEntities(read), quantities: [], timexes: [], attributions });
  const names = new Map(spoken.entities.map(({ id, name }) => [id, name]));
  return {
    spoken,
    names: spoken.attributions.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? "?"))),
  };
}

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ["Ann Birch said the dam was safe. She said it twice.", ["Ann Birch", "She"], ["Ann Birch", "Ann Birch"]],
  ["Tom Lisle met Ann Birch. She said no. He said yes.", ["She", "He"], ["Ann Birch", "Tom Lisle"]],
  ["Senator Tom Lisle arrived. The senator said little.", ["The senator"], ["Tom Lisle"]],
  ["Harlow Motors grew. The company said so.", ["The company"], ["Harlow Motors"]],
  ["The Harlow Times wrote of it. The company said so.", ["The company"], [null]],
  ["Harlow Motors grew. The newspaper said so.", ["The newspaper"], [null]],
  ["The Harlow Times wrote of it. The newspaper said so.", ["The newspaper"], ["Harlow Times"]],
  ["Harlow Motors grew. The foreign ministry said so.", ["The foreign ministry"], [null]],
  ["The Harlow City Council met. The council said so.", ["The council"], ["Harlow City Council"]],
  ["The Harlow Sheriff's Office came. The coroner's office said so.", ["The coroner's office"], [null]],
  ["Tom Lisle, the French ambassador, left. The American ambassador said so.", ["The American ambassador"], [null]],
  ["Harlow chief economist Ann Birch said so.", ["Harlow chief economist Ann Birch"], ["Ann Birch"]],
  ["The mayor, Tom Lisle, said so.", ["The mayor, Tom Lisle,"], ["Tom Lisle"]],
  ["Secretary of State Tom Lisle said so.", ["Secretary of State Tom Lisle"], ["Tom Lisle"]],
  ["A spokesman for Senator Tom Lisle said so.", ["A spokesman for Senator Tom Lisle"], [null]],
  ["The Harlow Police Department came. Police said so.", ["Police"], ["Harlow Police Department"]],
  ["The Harlow Police Department came. Birch police said so.", ["Birch police"], [null]],
  ["Tom Lisle, who said nothing, left.", ["who"], ["Tom Lisle"]],
  ["Tom Lisle spoke. Officials said he was wrong.", ["Officials"], [null]],
  ["A spokesman for Harlow Motors said so.", ["A spokesman for Harlow Motors"], [null]],
  ["Tom Lisle's lawyer said so.", ["Tom Lisle's lawyer"], [null]],
  ["A report said so.", ["A report"], [null]],
  ["Two officials spoke. Tom Lisle left.", [], []],
])("in %j, %j speak for %j", (text, sources, expected) => {
  expect(speakersOf(text, sources).names).toEqual(expected);
});

test("a source that is never named is one entity when the report comes back to it", () => {
  const text = "Two harbour officials said the pier was shut. The officials said it would open. They said no more.";
  const { spoken, names } = speakersOf(text, ["Two harbour officials", "The officials", "They"]);
  expect(names).toEqual(["Two harbour officials", "Two harbour officials", "Two harbour officials"]);
  expect(spoken.mentions.map(({ kind }) => kind)).toEqual(["nominal", "nominal", "pronoun"]);
});

test("pronouns become mentions of the entity they mean, in text order", () => {
  const { spoken } = speakersOf("Ann Birch left. Her boat sank, and she swam.", []);
  expect(spoken.mentions.map(({ kind, entity }) => [kind, entity])).toEqual([
    ["name", 0],
    ["pronoun", 0],
    ["pronoun", 0],
  ]);
  expect(spoken.entities[0]?.mentions).toEqual([0, 1, 2]);
});
