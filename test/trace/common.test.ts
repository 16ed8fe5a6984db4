import { describe, expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import type { AnnotatedReport } from "../../src/model/index.js";
import { trace } from "../../src/trace/index.js";
import { quotationsOf } from "../../src/trace/quotations.js";
import { witness } from "./witness.js";

const run = (...reports: readonly AnnotatedReport[]) => {
  const story = toStory(reports);
  return trace(story, align(story));
};

describe("words of others", () => {
  test.each([
    ["curly marks", "She said “we heard a sound like a train” and ran.", "“we heard a sound like a train”"],
    ["single marks", "She said ‘we didn’t hear a sound at all’ and ran.", "‘we didn’t hear a sound at all’"],
    [
      "an embedded post",
      "He wrote it at noon.\nThe lake will be lowered by four metres. — Norhydro (@norhydro) June 4, 2026\nNobody answered.",
      "The lake will be lowered by four metres. — Norhydro (@norhydro)",
    ],
    [
      "a statement after a colon",
      "The council released this statement:\n\nThe school will open on Monday. Buses will run.\n\nParents waited.",
      "The school will open on Monday. Buses will run.",
    ],
    [
      "a quotation that goes on in the next paragraph",
      "“We drained the lake for ten days.\n\n“Then it rained,” she said.",
      "“We drained the lake for ten days.",
    ],
  ])("%s", (_, text, words) => {
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toContain(words);
  });

  test.each([
    ["apostrophes", "The engineers' letters and the council's answers were read in the people's hall."],
    ["a colon within a line", "She named three towns: Velmouth, Kestrel Bay and Aster."],
    ["a heading with a colon", "What we know so far:\n\nThe dam burst early on Thursday."],
  ])("but not %s", (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

describe("what proves no descent", () => {
  const POST =
    "The lake above Velmouth will be lowered by four metres before the winter. We ask everybody to keep off the wall until the divers are done. — Norhydro (@norhydro) June 4, 2026";
  const APPEAL =
    "Anyone with information about the burst wall is asked to call the police of Velmouth at 555-0100 or leave a note in the town hall. Tips can be sent by post to the market square.";

  test.each([
    ["one post embedded by two", POST],
    ["one appeal printed by two", APPEAL],
  ])("%s", (_, shared) => {
    const { origins } = run(
      witness("1", `Two bridges over the Vel were swept away at night.\n\n${shared}\n\nThe baker fled to his roof.`, {
        publisher: "Morning Ledger",
        published: "2026-06-04",
      }),
      witness(
        "2",
        `Soldiers with dogs look for eleven missing people.\n\n${shared}\n\nA school took in forty families.`,
        {
          publisher: "Radio Nord",
          published: "2026-06-05",
        },
      ),
    );
    expect(origins).toHaveLength(2);
  });
});

describe("a report with two ancestors", () => {
  const WIRE = `A dam above the town of Velmouth burst early on Thursday and sent a wave of mud through its market square, the regional council said.

At least six people were killed and some 400 houses were flooded, council spokeswoman Greta Halvik told reporters in front of the town hall.

Two bridges over the Vel were swept away and the railway to Kestrel Bay is cut until further notice.

Soldiers were looking for eleven missing people with dogs and helicopters, Halvik said in the afternoon.

The dam, built in 1961, had been inspected in March and found to be safe, according to its operator, Norhydro.`;
  const LETTERS = `Engineers had warned for two years that the spillway of the Velmouth dam was cracked, letters seen by this newspaper show.

In a letter of 9 October the consultant Ragna Moen asked Norhydro to lower the lake by four metres before winter began.

The company answered that it saw no need and that a second survey would be a waste of money.

Residents of Upper Velmouth said that water had been seeping through the wall since Easter.

Kari Lunde, who keeps goats below the wall, filmed the leak on 2 May and sent the film to the council.`;
  const BOTH = `${WIRE}\n\n${LETTERS}`;
  const reports = [
    witness("1", WIRE, { publisher: "Kestrel Press Agency", published: "2026-06-04T06:00:00Z" }),
    witness("2", LETTERS, { publisher: "Vel Valley Post", published: "2026-06-04T19:00:00Z" }),
    witness("3", BOTH, { publisher: "Morning Ledger", published: "2026-06-05T07:00:00Z" }),
  ];

  test("names both, each with its evidence, and has no origin of its own", () => {
    const { derivations, origins } = run(...reports);
    expect(derivations.map(({ later, earlier }) => later + earlier).sort()).toEqual(["CA", "CB"]);
    expect(derivations.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(origins.map(({ reports }) => reports.join(""))).toEqual(["AC", "BC"]);
  });

  test("each claim comes through the one that has it", () => {
    const story = toStory(reports);
    const { through } = trace(story, align(story));
    const of = (words: string) => {
      const start = BOTH.indexOf(words);
      const claim = story.reports[2]!.claims.findIndex((one) => one.start <= start && start < one.end);
      return through({ report: 2, claim });
    };
    expect([of("Two bridges"), of("filmed the leak")]).toEqual([["o1"], ["o2"]]);
  });

  test("tells what it added and left out of each", () => {
    const story = toStory(reports);
    const [link] = trace(story, align(story)).derivations;
    const claimsOf = (ids: readonly string[]) =>
      ids.map((id) => story.reports[id.charCodeAt(0) - 65]!.claims[Number(id.slice(1))]!.exact).join(" ");
    const other = link!.earlier === "A" ? "Kari Lunde" : "Two bridges";
    expect(claimsOf(link!.added)).toContain(other);
    expect(claimsOf(link!.added)).not.toContain(link!.earlier === "A" ? "Two bridges" : "Kari Lunde");
    expect(link!.leftOut).toEqual([]);
  });

  test("a report that only shares an agency's second half has one", () => {
    const { derivations } = run(
      reports[0]!,
      reports[1]!,
      witness("3", LETTERS.replace("two years", "years"), {
        publisher: "Morning Ledger",
        published: "2026-06-05T07:00:00Z",
      }),
    );
    expect(derivations.map(({ later, earlier }) => later + earlier)).toEqual(["CB"]);
  });
});
