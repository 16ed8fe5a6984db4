import { describe, expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import { collate } from "../../src/collate/index.js";
import { trace } from "../../src/trace/index.js";
import { witness } from "./witness.js";

const LEDGER = `A bridge over the Vel at Velmouth was closed on Monday after cracks were found in two of its piers.

Mayor Ada Holm told a news conference that the bridge would stay shut until October. "We will not gamble with a single life," Holm said.

Traders on the east bank fear for the summer market. Baker Tomas Ruud has already sent two apprentices home.

A ferry will run every twenty minutes from Tuesday, the harbour office said.`;

const POST = `Velmouth's oldest crossing is closed. Divers saw the damage on Sunday, and a lorry ban was not enough.

The bridge will stay shut until October, Mayor Ada Holm said. "We will not gamble with a single life," she told reporters.

Bus line 4 turns back at the castle. The bridge, built in 1911, carries nine thousand vehicles a day.

The opposition leader, Ulla Sand, asked why the inspection of last spring found nothing.`;

const read = (...texts: readonly (readonly [publisher: string, text: string])[]) => {
  const story = toStory(
    texts.map(([publisher, text], i) => witness(`${i}`, text, { publisher, published: `2026-06-0${i + 1}` })),
  );
  const alignment = align(story);
  const stemma = trace(story, alignment);
  const through = (report: number, words: string): readonly string[] => {
    const { text } = story.reports[report]!.report;
    const start = text.indexOf(words);
    const claim = story.reports[report]!.claims.findIndex((one) => one.start <= start && start < one.end);
    return stemma.through({ report, claim }).map((id) => {
      const { lost, reports } = [...stemma.origins, ...stemma.channels].find((one) => one.id === id)!;
      return lost ?? reports.join("");
    });
  };
  return { stemma, through, ledger: collate(story, alignment, stemma) };
};

describe("what one speaker told several reporters", () => {
  const { stemma, through, ledger } = read(["Morning Ledger", LEDGER], ["Vel Valley Post", POST]);

  test("is no descent of one report from the other", () => {
    expect(stemma.derivations).toEqual([]);
    expect(stemma.origins.map(({ reports, kind }) => [reports.join(""), kind])).toEqual([
      ["A", "report"],
      ["B", "report"],
    ]);
  });

  test("came through the speaker's statement, and what each found out through itself", () => {
    expect(stemma.channels).toMatchObject([{ id: "c1", kind: "statement", lost: "Ada Holm", reports: ["A", "B"] }]);
    expect(through(0, "We will not gamble")).toEqual(["Ada Holm"]);
    expect(through(1, "We will not gamble")).toEqual(["Ada Holm"]);
    expect(through(0, "Baker Tomas Ruud")).toEqual(["A"]);
    expect(through(1, "Bus line 4")).toEqual(["B"]);
  });

  test("is repeated, not agreed", () => {
    const standing = (words: string) =>
      ledger.entries.find(({ readings }) =>
        readings.some(({ claims }) => claims.length > 1 && claims.some(({ exact }) => exact.includes(words))),
      )?.standing;
    expect(standing("gamble with a single life")).toBe("repeated");
  });
});

const RELEASE = [
  `Police said a man was shot dead outside a bakery in Velmouth on Friday night.

Officers were called to Castle Street at about 11 p.m. and found the man in the doorway, police said.

He was taken to Velmouth Hospital, where he died an hour later, according to police.

Detectives are looking for a white van that was seen leaving the street, police said.

Neighbours laid flowers on Saturday.`,
  `A man has died after gunfire in the old town of Velmouth, police say.

Officers came to Castle Street at about 11 p.m. on Friday and found him lying in the doorway of a bakery, police said.

An hour after he had been taken to Velmouth Hospital he was dead, according to the police.

A van, white, left Castle Street in a hurry and detectives are looking for it, police said.

The bakery's owner, Tomas Ruud, heard three bangs. His shop stays closed until noon.`,
] as const;

describe("two reports of one police statement", () => {
  test("derive from the statement, not from each other", () => {
    const { stemma } = read(["Morning Ledger", RELEASE[0]], ["Vel Valley Post", RELEASE[1]]);
    expect(stemma.origins).toMatchObject([{ kind: "statement", lost: "the police", reports: ["A", "B"] }]);
    expect(stemma.derivations.map(({ later, earlier }) => later + earlier)).toEqual(["Ao1", "Bo1"]);
  });

  test("but a copy of the other's own words is a descent", () => {
    const { stemma } = read(["Morning Ledger", RELEASE[0]], ["Vel Valley Post", `${RELEASE[0]}\n\nMore soon.`]);
    expect(stemma.derivations.map(({ later, earlier }) => later + earlier)).toEqual(["BA"]);
  });
});

describe("words that one report quotes and another prints without saying whose they are", () => {
  const speech = (before: string, after: string) => `The old mill of Velmouth burnt down on Friday.

${before}"Nobody was in the building when the roof came down," ${after}.

Ragna Moen, who lives across the road, took in two families.`;
  const { ledger } = read(
    ["Morning Ledger", speech("", "Mayor Ada Holm told the council")],
    ["Vel Valley Post", speech("", "the fire service said")],
  );

  test("are one utterance", () => {
    const entry = ledger.entries.find(({ readings }) =>
      readings.some(({ claims }) => claims.length > 1 && claims[0]!.exact.includes("when the roof came down")),
    );
    expect(entry).toMatchObject({ standing: "repeated" });
  });
});

describe("whom reports name for what they agree on", () => {
  const police =
    "Two men were shot dead in a bakery in Velmouth on Friday night, police said. A van left Castle Street before the first patrol came. The baker had opened a new oven in spring and his bread won a prize at the county fair. Ulla Sand of the council wants lamps along the river.";
  const sheriff =
    "Two men were shot dead in a Velmouth bakery on Friday night. The street stayed closed until noon while forensic teams searched the gutters. Schoolchildren walked round by the old mill. Neighbour Tomas Ruud heard shouting and switched on his radio.";
  const { ledger } = read(["Morning Ledger", police], ["Vel Valley Post", sheriff]);
  const entry = ledger.entries.find(({ standing }) => standing === "agreed")!;

  test("stands beside the origins: they are of reporters, not of sources", () => {
    expect(entry.holders).toEqual([{ name: "the police", reports: ["A"] }]);
    expect(entry.why.text).toContain("from 2 origins have it. A names the police for it; B names nobody.");
  });
});

describe("an outlet credited in passing", () => {
  const passing = `${POST}\n\nThe steel will come from Aster, engineer Ragna Moen told Reuters. Moen said it would cost nine million.`;

  test("is what that sentence, and what its speaker goes on to say, came through; the report is its own", () => {
    const { stemma, through } = read(["Vel Valley Post", passing]);
    expect(stemma.derivations).toEqual([]);
    expect(stemma.origins).toMatchObject([{ kind: "report", reports: ["A"] }]);
    expect(stemma.channels).toMatchObject([{ kind: "outlet", lost: "Reuters", reports: ["A"] }]);
    expect(through(0, "The steel will come")).toEqual(["Reuters"]);
    expect(through(0, "it would cost nine")).toEqual(["Reuters"]);
    expect(through(0, "Bus line 4")).toEqual(["A"]);
  });

  test("whose report is at hand: the claim came from that report", () => {
    const { stemma, through } = read(
      ["Morning Ledger", LEDGER],
      ["Vel Valley Post", `${POST}\n\nBaker Tomas Ruud sent two apprentices home, the Morning Ledger reported.`],
    );
    expect(stemma.derivations).toEqual([]);
    expect(through(1, "Baker Tomas Ruud sent")).toEqual(["A"]);
    expect(through(1, "Bus line 4")).toEqual(["B"]);
  });
});

describe("what a later report added and left out", () => {
  const { stemma, ledger } = read(
    ["Morning Ledger", LEDGER],
    [
      "Vel Valley Post",
      "The bridge over the Vel at Velmouth is closed after cracks were found in its piers, the Morning Ledger reported. Traders fear for the summer market.\n\nThe steel will come from Aster by rail.",
    ],
  );
  const words = (ids: readonly string[]): string =>
    ledger.entries
      .flatMap(({ readings }) => readings.flatMap(({ claims }) => claims))
      .filter(({ id }) => ids.includes(id))
      .map(({ exact }) => exact)
      .join(" | ");

  test("are statements without a counterpart; a part of a longer sentence has one", () => {
    const [{ later, earlier, added, leftOut }] = stemma.derivations as [(typeof stemma.derivations)[0]];
    expect(later + earlier).toBe("BA");
    expect(words(added)).toContain("The steel will come from Aster");
    expect(words(added)).not.toContain("fear for the summer market");
    expect(words(leftOut)).toContain("A ferry will run every twenty minutes");
  });
});
