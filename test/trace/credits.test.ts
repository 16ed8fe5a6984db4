import { describe, expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import { findCitations } from "../../src/trace/citations.js";
import { trace } from "../../src/trace/index.js";
import { witness } from "./witness.js";

const LEAD = "A dam burst above Velmouth early on Thursday and flooded the market square.\n\n";

const lostOf = (text: string, publisher: string): readonly (string | null)[] => {
  const story = toStory([witness("1", text, { publisher, published: "2026-06-04" })]);
  return trace(story, align(story)).origins.map(({ lost }) => lost);
};

describe("what credits a report to another outlet", () => {
  test.each([
    ["a line that names nothing else", `${LEAD}The Associated Press\n\nSix people died.`, "The Associated Press"],
    ["a line with the time of updating", `Dam bursts\nXinhua | Updated: 2026-06-04 17:52\n${LEAD}`, "Xinhua"],
    ["a line of authors", `Dam bursts\nBy Ada Holm, Associated Press\n${LEAD}`, "The Associated Press"],
    ["a name in brackets at the end", `${LEAD}Six people died.\n\n[Velmouth Advocate]`, "Velmouth Advocate"],
    ["a local station's copyright", `${LEAD}Copyright 2026 FOX Velmouth. All rights reserved.`, "FOX Velmouth"],
    ["another station's call sign", `${LEAD}Copyright 2026 WQZV. All rights reserved.`, "WQZV"],
    ["a station's address and the agencies", `Dam bursts\n\nKQZW.com and Wires\n\n${LEAD}`, "KQZW.com"],
    ["the second of two owners", `${LEAD}(Copyright 2026 by KQXW and Reuters.)`, "Reuters"],
    ["where it appeared first", `${LEAD}This article originally appeared on CNET.`, "CNET"],
    [
      "where it appeared first, by the address",
      `${LEAD}Dam bursts originally appeared on Velmouthia.com.`,
      "Velmouthia.com",
    ],
    [
      "an agency's writers",
      `${LEAD}Six people died.\n___\nAssociated Press writers Ada Holm in Velmouth and Ulla Sand in Aster contributed to this report.`,
      "The Associated Press",
    ],
    [
      "a name with its article behind the first word of the sentence",
      `Following The Velmouth Times report, the council opened an inquiry.\n\n${LEAD}`,
      "The Velmouth Times",
    ],
    ["an agency's name alone at the end", `${LEAD}Six people died.\nReuters`, "Reuters"],
    ["an agency's name behind the last sentence", `${LEAD}Six people died in the flood. EFE`, "EFE"],
    [
      "whose information an agency passes on",
      `${LEAD}Six people died.\n___\nInformation from: Velmouth Advocate, http://www.advocate.example\nCopyright 2026 The Associated Press. All rights reserved.`,
      "Velmouth Advocate",
    ],
  ])("%s", (_, text, lost) => {
    expect(lostOf(text, "http://www.kqxw.example/story/1")).toEqual([lost]);
  });

  test.each([
    ["the credit of a picture", `${LEAD}(Photo: Norhydro via Velmouth Post)\n\nSix people died.`, "www.dam.example"],
    [
      "a broadcaster that showed a film",
      `Footage aired on Velmouth Television shows the wave.\n\n${LEAD}`,
      "Morning Ledger",
    ],
    ["a station's own call sign before its text", `VELMOUTH (WQZV) – ${LEAD}`, "https://velmouth.network.example/1"],
    ["the day of an update", `UPDATE: (06/04/26) - ${LEAD}`, "www.dam.example"],
    ["a day in words", `VELMOUTH (June 4, 2026) – ${LEAD}`, "www.dam.example"],
    ["a town in capitals", `(BROOKLYN) - ${LEAD}`, "www.dam.example"],
    ["its own network and town, abbreviated", `(CBS SH) — ${LEAD}`, "southharbour.cbslocal.example"],
    ["its own network and channel", `VELMOUTH (CBS 4) — ${LEAD}`, "velmouth.cbslocal.example"],
    [
      "somebody of an outlet's name",
      `Dam bursts\nVelmouth's mayor, Ada Bloomberg, closed the square. "Nobody is to go near it," Bloomberg said.\n\n${LEAD}`,
      "www.dam.example",
    ],
    ["a station's call sign and channel", `VELMOUTH (KQXW 5) — ${LEAD}`, "velmouth.network.example"],
    ["its own call sign and a word", `VELMOUTH (KIXI NEWS) — ${LEAD}`, "http://www.kixitv.example/news/1"],
    [
      "the company that owns the station",
      `${LEAD}(Copyright 2026 Velmouth Television. All rights reserved.)`,
      "kqxw.example",
    ],
    ["its own call sign with a number", `${LEAD}(© 2026 WQZV)`, "http://www.wqzv5.example/news/1"],
    [
      "what people told a name nobody knows",
      `${LEAD}Ada Holm told Eyewitness News that she ran.`,
      "http://www.wqzv.example:80/1",
    ],
    [
      "the paper its author works for",
      `${LEAD}Six people died, the Velmouth Times reported.\n\nAda Holm is a Velmouth Times staff writer.`,
      "vtlive.example",
    ],
    ["a police department", `${LEAD}Six people died, KVPD reported.`, "http://www.velmouthia.example/1"],
    ["its own address", `${LEAD}Ada Holm told Velmouthia.com that she ran.`, "http://www.velmouthia.com/news/1"],
    ["a common word with a capital", `${LEAD}People reported cracks. Time said nothing.`, "Morning Ledger"],
    ["an agency that a sentence ends on", `${LEAD}The mayor had called Reuters.`, "Morning Ledger"],
    [
      "a network named before a local station",
      `${LEAD}Ulla Sand, an anchor at CBS Velmouth, saw it.`,
      "Morning Ledger",
    ],
  ])("and what doesn't: %s", (_, text, publisher) => {
    expect(lostOf(text, publisher)).toEqual([null]);
  });

  test("a paper is known without its town", () => {
    const story = toStory([
      witness("1", `${LEAD}Ada Holm is a Harbour-Review staff writer.`, {
        publisher: "hrlive.example",
        published: "2026-06-04",
      }),
      witness("2", `A lawyer tells the Velmouth Harbour-Review that she will sue.\n\nNorhydro did not answer.`, {
        publisher: "Radio Nord",
        published: "2026-06-05",
      }),
    ]);
    expect(trace(story, align(story)).derivations.map(({ later, earlier }) => later + earlier)).toEqual(["BA"]);
  });

  test.each([
    ["a paper by the end of its name", "The Vel Valley Post reported it. She told the Post that six died.", 2],
    ["but not by another's", "The Vel Valley Times reported it. She told the Post that six died.", 1],
    ["nor as a part of a name", "The Vel Valley Post reported it. It was found in the Post Office.", 1],
    ["a magazine that people spoke to", "Her agent told People that she is well.", 1],
    ["but not people who spoke", "The agent said People reported cracks.", 0],
    ["an address that people spoke to", "The mayor told velmouthia.com that six died.", 1],
    ["but not one to look at", "The mayor put it on velmouthia.com yesterday.", 0],
    ["an interview that was given", "He answered an interview the mayor gave to Reuters.", 1],
  ])("%s", (_, text, count) => {
    const [story] = toStory([witness("1", LEAD + text, { publisher: "Morning Ledger" })]).reports;
    const found = findCitations(story!, new Map());
    expect([found.length, new Set(found.map(({ outlet }) => outlet)).size]).toEqual([count, Math.min(1, count)]);
  });

  test("every citation has its place", () => {
    const text = `VELMOUTH (Reuters) - ${LEAD}Six people died, The Vel Valley Post reported.`;
    const [story] = toStory([witness("1", text, { publisher: "Morning Ledger" })]).reports;
    const found = findCitations(story!, new Map()).map(({ start, end, kind }) => [text.slice(start, end), kind]);
    expect(found).toEqual([
      ["Reuters", "credit"],
      ["The Vel Valley Post", "report"],
    ]);
  });
});

describe("evidence", () => {
  const FULL = `${LEAD}At least six people were killed and some 400 houses were flooded, spokeswoman Greta Halvik said.\n\nSoldiers look for eleven missing people with dogs.`;

  test("a citation of a report at hand stands beside what it repeats of it", () => {
    const story = toStory([
      witness("1", FULL, { publisher: "Kestrel Press Agency", published: "2026-06-04" }),
      witness(
        "2",
        "At least six people were killed and 400 houses were flooded, the Kestrel Press Agency reported.\n\nThe mayor wept.",
        {
          publisher: "Radio Nord",
          published: "2026-06-05",
        },
      ),
    ]);
    const [link] = trace(story, align(story)).derivations;
    expect(link?.evidence[0]).toMatchObject({
      kind: "citation",
      later: { report: "B", exact: expect.stringContaining("the Kestrel Press Agency reported") },
      earlier: { report: "A", exact: expect.stringContaining("some 400 houses were flooded") },
    });
  });

  test("no link is without", () => {
    const reports = ["one", "two", "three"].map((id, i) =>
      witness(id, i === 1 ? FULL.replace("six", "seven") : FULL, { publisher: `Paper ${id}`, published: "2026-06-04" }),
    );
    const story = toStory(reports);
    const { derivations } = trace(story, align(story));
    expect(derivations).toHaveLength(2);
    expect(derivations.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});
