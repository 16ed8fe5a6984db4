import { expect, test } from "vitest";
import { BODY, furnitureOf, reportOf } from "./page.js";

const withLine = (line: string): string => BODY.replace("\n\n", `\n\n${line}\n\n`);

test.each([
  ["related", "You may also like: Why cranes fall more often in autumn"],
  ["comments", "Post a Comment"],
  ["comments", "0 Comments"],
  ["comments", "Leave a comment below"],
  ["share", "Share on Facebook Tweet Email"],
  ["share", "Read or Share this story: http://example.test/a1"],
  ["signup", "Sign up for our daily newsletter"],
  ["signup", "Your notification has been saved."],
  ["signup", "Follow PortNews.example: Facebook | Twitter"],
  ["advertisement", "Advertisement Continue reading the main story"],
  ["navigation", "Read More"],
  ["navigation", "Please enable Javascript to watch this video"],
  ["copyright", "Copyright 2024 Ellery Broadcasting. All rights reserved."],
  ["copyright", "(© 2024 PEB)"],
  ["byline", "By Anna Quill and Tom Reed, Harbour Times"],
  ["byline", "Contact Anna Quill: aquill@example.test or 555-010-0199."],
  ["related", "MOST READ IN NEWS 'HE RAN' Pilot tells of the fall TIDE TURNS Why the basin was drained at night"],
  ["related", "Read more top trending stories on portnews.example:"],
  ["share", "FREE APPS | NOW | FACEBOOK | TWITTER"],
  ["caption", "CLOSE Two pilots speak of the fall of the crane. Harbour Television"],
  ["credit", "aq/tr (AFP, dpa)"],
  ["byline", "Anna Quill is a Harbour Times staff writer."],
  ["byline", "@annaquill"],
  ["byline", "Follow Anna Quill on Twitter @annaquill."],
  ["signup", "Follow us on Twitter and Facebook"],
  ["advertisement", "Harbour Times staff photos can be ordered by visiting our shop."],
  ["date", "Posted: Saturday, December 28, 2024 12:48 PM EST Updated: Monday, December 30, 2024 3:02 PM EST"],
  [
    "date",
    "Crane driver freed Posted: Saturday, December 28, 2024 12:48 PM EST Updated: Monday, December 30, 2024 3:02 PM EST",
  ],
  ["date", "Xinhua | Updated: 2024-09-15 17:52"],
  ["credit", "Photo: Anna Quill/Reuters"],
  ["credit", "Anna Quill in Ellery and Tom Reed contributed to this report."],
  ["credit", "HARBOUR 5's Anna Quill contributed to this report and is tweeting from the basin."],
  ["signup", "Harbour 5 will update this story as soon as the port answers."],
  ["signup", "Newsletter Sign Up Continue reading Please verify you're not a robot. Invalid address."],
  ["related", "1:34 5 cranes fall in one autumn"],
  ["navigation", "READ MORE OF THE STORY HERE"],
  [
    "caption",
    "Photo: Anna Quill Image 1 of / 2 Caption Close Image 1 of 2 The crane lies in the basin with its arm in the mud, as seen from the mole on Friday. Back to Gallery",
  ],
  ["credit", "(Reporting by Anna Quill; Editing by Tom Reed)"],
  ["correction", "Correction: an earlier version of this story gave a wrong name for the basin."],
  ["correction", "Editor's note: This story was updated to add the port's answer."],
  ["caption", "FILE - In this June 1, 2024 file photo, the crane stands beside the basin."],
  ["caption", "Mug shot of the crane driver courtesy of the harbour police."],
  ["comments", "0 Pending Comments"],
  ["share", "Embed Crane falls into basin 1:55 autoplay autoplay Copy this code to your website or blog"],
  ["related", "RAW VIDEO: Crane falls into the basin"],
  ["related", "CONTINUING COVERAGE: The fall of the crane at Port Ellery"],
  ["related", "More on PortNews.example.com"],
  ["navigation", "From Wikipedia, the free encyclopedia"],
  ["byline", "aquill@example.test or 555-010-0199"],
  ["byline", "Anna Quill is a Harbour Times staff writer. Reach her at 555-010-0199 or aquill@example.test."],
  ["date", "by: Anna Quill Updated: Jan 12, 2017 - 8:37 AM"],
  ["credit", "Anna Quill/The Harbour Times"],
  ["dateline", "PORT ELLERY, Me. -"],
  ["other", "___"],
  ["other", "-".repeat(120)],
  ["share", "Pinterest"],
  ["share", "Pocket"],
  ["signup", "Port Ellery News App - Install or update on your: iPhone | Android"],
  ["signup", "Watch Port Ellery News On Demand: On your Desktop | On your Mobile device"],
  ["copyright", "TM and © Copyright 2031 Harbour Radio Inc. and its relevant subsidiaries."],
])("a line that is %s: %s", (kind, line) => {
  expect(furnitureOf(reportOf(withLine(line)))).toEqual([[kind, line]]);
});

test.each([
  ["Corrections officers had been sent to the basin as well, the authority said."],
  ["The shooting remains under investigation"],
  ["By Monday the water had cleared."],
  ["He shares the view of the harbour master, and likes the old crane better."],
  ["Comments by the minister were met with silence."],
  ["Follow-up work will take a week."],
  ["Pocket money buys no crane."],
  ["The app was hard to install or update on old phones, the port said."],
  ["CLOSE TO THE MOLE the pilots saw nothing of it."],
  ["Follow the rope on the left, the pilots were told, and turn on the light."],
  ["Reuters reported on Friday that the crane had been checked in May."],
  ["She founded a newsletter for sailors in 1982."],
  ["Anyone with information is asked to call the harbour police."],
  ["“More than I can say,” he said."],
  ["Update the charts, the pilots were told."],
  ["The tide turned (it always does)."],
  ["5:52 p.m. was the time of the fall."],
  ["2:10 The crane falls, the pilots wrote in their log."],
  ["Date: Saturday, June 1, 2024, 11:33 AM"],
  ["She will not follow this story to its end, the pilot said; it is too sad."],
  ["The letter was posted: Saturday came and went without an answer."],
  ["Newsletters were signed up for by 300 sailors."],
  ["The second image is one of 2 that she took."],
  ["Anna Quill is a staff writer who sailed on the ferry."],
])("a line of the report stays: %s", (line) => {
  expect(furnitureOf(reportOf(withLine(line)))).toEqual([]);
});

test.each([
  [
    "PORT ELLERY, Me. (AP) — The harbour",
    [
      ["dateline", "PORT ELLERY, Me."],
      ["agency", "(AP)"],
    ],
  ],
  ["PORT ELLERY - The harbour", [["dateline", "PORT ELLERY -"]]],
  [
    "Ellery, ME (WELR) – The harbour",
    [
      ["dateline", "Ellery, ME"],
      ["agency", "(WELR)"],
    ],
  ],
  ["(CNN) The harbour", [["agency", "(CNN)"]]],
  ["(Ellery Harbour Times) – The harbour", [["agency", "(Ellery Harbour Times)"]]],
  ["(Or So It Seemed.) The harbour", []],
  [
    "SEOUL/PORT ELLERY (Reuters) - The harbour",
    [
      ["dateline", "SEOUL/PORT ELLERY"],
      ["agency", "(Reuters)"],
    ],
  ],
  ["UPDATE: The harbour", []],
  ["Story highlights The harbour", [["navigation", "Story highlights"]]],
  ["Highlights of the year were few. The harbour", []],
  ["WHO IS THE FRONT-runner? The harbour", []],
])("place and agency before the first sentence: %s", (start, expected) => {
  expect(furnitureOf(reportOf(BODY.replace("The harbour", start)))).toEqual(expected);
});

test.each([
  [
    "The crane on Friday, seen from the mole. (Credit: Anna Quill/Reuters)",
    [
      ["caption", "The crane on Friday, seen from the mole."],
      ["credit", "(Credit: Anna Quill/Reuters)"],
    ],
  ],
  [
    "The crane lies in the basin. (WELR)",
    [
      ["caption", "The crane lies in the basin."],
      ["credit", "(WELR)"],
    ],
  ],
  [
    "Reuters The crane lies in the basin",
    [
      ["credit", "Reuters"],
      ["caption", "The crane lies in the basin"],
    ],
  ],
  [
    "Image copyright Reuters Image caption The crane lies in the basin",
    [
      ["credit", "Image copyright Reuters Image caption"],
      ["caption", "The crane lies in the basin"],
    ],
  ],
])("a caption and its credit: %s", (line, expected) => {
  expect(furnitureOf(reportOf(withLine(line)))).toEqual(expected);
});

test("titles under a line that opens a list are links, up to the next sentence", () => {
  const text = `${BODY}\n\nRead more:\n\nWhy cranes fall\n\nWhat the port will pay\n\nThe inquiry meets in May.`;
  expect(furnitureOf(reportOf(text)).map(([, words]) => words)).toEqual([
    "Read more:",
    "Why cranes fall",
    "What the port will pay",
  ]);
});

test("a paragraph printed twice is read once; a label that comes back is not", () => {
  const first = BODY.split("\n\n")[0] as string;
  expect(furnitureOf(reportOf(`${BODY}\n\n${first}`))).toEqual([["repeat", first]]);
  const question = "What would you have done that day?";
  const answers = ["I would have run.", "I would have called the port.", "Nothing, I was asleep then."];
  expect(furnitureOf(reportOf([...answers.map((answer) => `${question}\n\n${answer}`), BODY].join("\n\n")))).toEqual(
    [],
  );
});

test("captions without a credit are told by saying the report over again, unfinished", () => {
  const caption = "Two ferries had to turn back and wait outside until the evening tide";
  expect(furnitureOf(reportOf(withLine(caption)))).toEqual([["caption", caption]]);
  expect(
    furnitureOf(reportOf(withLine("A smaller crane from Ostmark will come by rail in the spring of next year"))),
  ).toEqual([]);
});

test("several lines of one form are a list of films or slides; two are not", () => {
  const films = ["1:46 'They never had a chance,' says the pilot", "0:51 The crane falls", "12:17 A day at the port"];
  expect(furnitureOf(reportOf([...films, BODY].join("\n\n")))).toEqual(films.map((film) => ["related", film]));
  expect(furnitureOf(reportOf([BODY, ...films.slice(1)].join("\n\n"))).map(([kind]) => kind)).not.toContain("caption");
  const slides = ["1/3 The crane in June", "2/3 Pilots aboard", "3/3 The basin, drained. Tom Reed"];
  expect(furnitureOf(reportOf([BODY, ...slides].join("\n\n")))).toEqual(slides.map((slide) => ["caption", slide]));
});

test("a note on the author goes with its heading", () => {
  const note = "Anna Quill has sailed since she was six and lives in Ellery.";
  expect(furnitureOf(reportOf(`${BODY}\n\nAbout the Author\n\n${note}`))).toEqual([
    ["byline", "About the Author"],
    ["byline", note],
  ]);
});

test("a report that is nothing but captions stays a report", () => {
  const report = reportOf(
    "The crane on Friday, beside the old basin. (Photo: Anna Quill)\n\nThe two ferries wait outside the mole in the evening. (Photo: Tom Reed)",
  );
  expect(report.furniture.length).toBe(4);
  expect(report.problems.map(({ rule }) => rule)).toContain("no-body");
});

test.each([
  ["Nobody was hurt. Stay with PortNews.example for updates.", [["signup", "Stay with PortNews.example for updates."]]],
  ["Nobody was hurt. © 2024 Ellery Media", [["copyright", "© 2024 Ellery Media"]]],
  [
    "Nobody was hurt. (Writing by Anna Quill; Editing by Tom Reed and Ada Moor)",
    [["credit", "(Writing by Anna Quill; Editing by Tom Reed and Ada Moor)"]],
  ],
  ["Nobody was hurt. Editing by hand (as the port does it) takes a week.", []],
  ["Nobody was hurt. The pilots stay with the ferry for now.", []],
])("a call at the end of a paragraph: %s", (line, expected) => {
  expect(furnitureOf(reportOf(withLine(line)))).toEqual(expected);
});

test("a paragraph with a dateline is the report's, even with a source in brackets at its end", () => {
  const text = BODY.replace("The harbour", "PORT ELLERY (AP) - The harbour").replace("said.", "said. (Source: WELR)");
  expect(furnitureOf(reportOf(text)).map(([kind]) => kind)).toEqual(["dateline", "agency"]);
});
