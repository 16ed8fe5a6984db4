import { expect, test } from "vitest";
import { compare } from "../../src/index.js";
import { pageOf } from "./pageOf.js";

const topicsOf = (...bodies: readonly string[]): readonly string[] =>
  compare(bodies.map((body, i) => pageOf(body, i))).stories.flatMap(({ entries }) => entries.map(({ topic }) => topic));

test.each([
  [["The Orlen Arrow missile has a range of 300 km.", "The Orlen Arrow missile has a range of 186 miles."], /: range$/],
  [
    ["Over 10,000 North Korean troops are in Sund.", "There are 11,000 North Korean troops in Sund."],
    /^North Korean troops in Sund: number$/,
  ],
  [
    ["The council approved the sale of the old pier.", "The council approved the sale of the old pier."],
    /^Council: approval of sale/,
  ],
  [
    [
      "Ida Falk has received permission to dredge the harbour.",
      "Ida Falk has received permission to dredge the harbour.",
    ],
    /^Ida Falk: .*permission/,
  ],
  [["Orlen launched a northern offensive.", "Orlen launched a northern offensive."], /^Orlen: northern offensive$/],
  [
    ["Orlen is preparing for an assault on the Tarn bridge.", "Orlen is launching an assault on the Tarn bridge."],
    /^Assault on the Tarn bridge: stage$/,
  ],
  [
    [
      "“The pumps of this harbour have failed us twice since the storm of last winter,” Ida Falk said.",
      "“The pumps of this harbour have failed us twice since the storm of last winter,” Ida Falk said.",
    ],
    /^Ida Falk: “The pumps of this harbour have failed us twice since the…”$/,
  ],
  [["A fire in Orlen killed 12 people.", "The fire in Orlen killed 12 people."], /^Deaths$/],
  [
    ["Ida Falk announced her resignation on Friday.", "Ida Falk announced her resignation."],
    /^Ida Falk: .*resignation/,
  ],
  [
    ["The new measures were introduced in Sund, Orlen and Tarvik."],
    /^Measures: introduction$|^New measures: introduction$/,
  ],
  [["They are overpaid."], /^“They are overpaid”$/],
  [["“This vote is simply too important,” a man said."], /^“This vote is simply too important”$/],
  [["The barge travelled at 20 km/h, a blow the size of a house."], /^Barge: speed$/],
  [
    ["Ida Falk died in the southern district of Orlen.", "Ida Falk died in the western district of Orlen."],
    /^Ida Falk: place$/,
  ],
])("%s is about %s", (bodies, topic) => {
  expect(topicsOf(...bodies).some((text) => topic.test(text))).toBe(true);
});

test.each([
  [["Certain actions were taken by the port of Orlen."], /^Certain|^Actions$/i],
  [["An estimated 50,000 soldiers stood at the border of Orlen."], /^Estimated/i],
  [["They denied any wrongdoing."], /^They\b/],
  [["The talks took place between the two towns of Orlen."], /place/i],
  [["It is a debate Ms. Falk relishes."], /debate Ms/i],
  [["You can time shots in Orlen with it."], /time/i],
  [["The rock burned up before it reached the ground of Orlen."], /: ground/i],
  [["Falk criticised Lund for asking to remove a line."], /criticism to/i],
  [["Falk limited the harbour's use."], /limitt/i],
])("%s has no topic that could be anything", (bodies, topic) => {
  expect(topicsOf(...bodies).filter((text) => topic.test(text))).toEqual([]);
});

test("every topic is the only one of its name", () => {
  const topics = topicsOf(
    "Ida Falk resigned on Friday. Ida Falk denied any wrongdoing. The board thanked Ida Falk. The board met twice.",
    "Ida Falk resigned. The board said it thanked Ida Falk. The board will meet again.",
  ).map((topic) => topic.toLowerCase());
  expect(new Set(topics).size).toBe(topics.length);
});

test("what describes a thing is not what is told of it, and a function word is nobody", () => {
  const described = topicsOf(
    "Ida Falk opened the three-day boat fair of Orlen on Friday.",
    "On Friday Ida Falk opened the three-day boat fair of Orlen.",
  );
  expect(described.join("\n")).not.toMatch(/duration/);
  expect(topicsOf("The strike lasted three days.", "The strike in Orlen lasted three days.").join("\n")).toMatch(
    /duration/,
  );
  const nobody = topicsOf("Many left the old pier of Orlen in ruins.", "Many left the old pier of Orlen in ruins.");
  expect(nobody.join("\n")).not.toMatch(/^Many:/);
});
