import { describe, expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import type { AnnotatedReport, Stemma } from "../../src/model/index.js";
import { trace } from "../../src/trace/index.js";
import { processorTime } from "../processorTime.js";
import { witness } from "./witness.js";

const WIRE = `VELMOUTH, June 4 (KPA) — A dam above the town of Velmouth burst early on Thursday and sent a wave of mud through its market square, the regional council said.

At least six people were killed and some 400 houses were flooded, council spokeswoman Greta Halvik told reporters in front of the town hall.

The dam, built in 1961, had been inspected in March and found to be safe, according to its operator, Norhydro.

Two bridges over the Vel were swept away and the railway to Kestrel Bay is cut.

"We heard a sound like a train and then the street was gone," said baker Tomas Ruud, who fled to his roof with three apprentices.

Soldiers were looking for eleven missing people with dogs and helicopters, Halvik said.`;

const REWORDED = `Six people at the least died when a dam burst over Velmouth in the early hours of Thursday, sending mud through the market square, according to the regional council.

Around 400 houses are under water, said the council's spokeswoman, Greta Halvik.

Norhydro, which operates the dam, said that it was built in 1961 and found safe at an inspection in March.

The Vel carried away two bridges, and the railway line to Kestrel Bay is cut.

With dogs and helicopters soldiers were searching for eleven people who are missing, Halvik said.`;

const OWN = `Engineers had warned for two years that the spillway of the Velmouth dam was cracked, letters seen by this newspaper show.

In a letter of 9 October the consultant Ragna Moen asked Norhydro to lower the lake by four metres before winter. The company answered that it saw no need.

"I wrote to them five times," Moen said on Thursday. Norhydro did not comment on the letters.

Residents of Upper Velmouth said that water had been seeping through the wall since Easter.

Kari Lunde, who keeps goats below the wall, filmed the leak on 2 May and sent the film to the council.`;

const story = (...reports: AnnotatedReport[]) => toStory(reports);
const run = (reports: readonly AnnotatedReport[]): Stemma => {
  const told = story(...reports);
  return trace(told, align(told));
};
const groups = ({ origins }: Stemma) => origins.map(({ reports, lost }) => [reports.join(""), lost]);
const links = ({ derivations }: Stemma) =>
  derivations.filter(({ certainty }) => certainty >= 0.5).map(({ later, earlier }) => `${later}<${earlier}`);

describe("rewording", () => {
  const reports = [
    witness("1", WIRE, { publisher: "Kestrel Press Agency", published: "2026-06-04T06:00:00Z" }),
    witness("2", REWORDED, { publisher: "Morning Ledger", published: "2026-06-04T09:00:00Z" }),
    witness("3", OWN, { publisher: "Vel Valley Post", published: "2026-06-04T19:00:00Z" }),
  ];

  test("a rewording has the origin of what it rewords; a report with its own facts is another", () => {
    const stemma = run(reports);
    expect(groups(stemma)).toEqual([
      ["AB", null],
      ["C", null],
    ]);
    expect(links(stemma)).toEqual(["B<A"]);
    expect(stemma.derivations[0]!.certainty).toBeGreaterThan(0.7);
    expect(new Set(stemma.derivations[0]!.evidence.map(({ kind }) => kind))).toContain("order");
  });

  test("the order of the inputs doesn't show", () => {
    const shown = (stemma: Stemma) => JSON.stringify([stemma.origins, stemma.derivations]);
    expect(shown(run([...reports].reverse()))).toBe(shown(run(reports)));
  });

  test("every evidence is a span of its report", () => {
    const told = story(...reports);
    for (const { evidence } of trace(told, align(told)).derivations)
      for (const quoted of evidence.flatMap(({ later, earlier }) => (earlier === null ? [later] : [later, earlier]))) {
        const text = told.reports.find(({ sigil }) => sigil === quoted.report)!.report.text;
        expect(text.slice(quoted.start, quoted.end)).toBe(quoted.exact);
        expect(quoted.exact).not.toBe("");
      }
  });

  test("without dates the fuller text is the ancestor, less surely", () => {
    const undated = [
      witness("1", WIRE.replace("(KPA) ", "")),
      witness("2", REWORDED.split("\n\n").slice(0, 4).join("\n\n")),
    ];
    const { derivations } = run(undated);
    expect(derivations).toHaveLength(1);
    expect(derivations[0]!.certainty).toBeLessThan(0.9);
    expect(derivations[0]!.certainty).toBeGreaterThan(0.5);
  });

  test("of two equally full texts without dates nobody can tell which was first", () => {
    const { derivations, origins } = run([
      witness("1", REWORDED),
      witness(
        "2",
        REWORDED.replace("Around 400", "Some 400")
          .replace("is cut", "was cut")
          .replace("said the council's spokeswoman, Greta Halvik", "spokeswoman Greta Halvik told the town")
          .replace("With dogs and helicopters soldiers were searching for", "Soldiers looked with dogs for")
          .replace("The Vel carried away two bridges", "Two bridges were carried off by the Vel")
          .replace(
            "which operates the dam, said that it was built in 1961",
            "the operator, said the wall was built in 1961",
          ),
      ),
    ]);
    expect(origins).toHaveLength(1);
    expect(derivations[0]!.certainty).toBeLessThan(0.97);
  });
});

describe("lost ancestors", () => {
  const citing = (outlet: string) =>
    `The council of Velmouth knew about the cracks in the dam, ${outlet} reported on Friday, citing two letters.`;

  test("two reports that cite one newspaper which isn't there are one origin with its name", () => {
    const stemma = run([
      witness(
        "1",
        `${citing("The Vel Valley Post")}\n\nThe letters were written in October, according to the newspaper.`,
        { publisher: "Morning Ledger" },
      ),
      witness(
        "2",
        `Cracks in the dam were known to the council of Velmouth, according to a report in The Vel Valley Post.`,
        { publisher: "Radio Nord" },
      ),
    ]);
    expect(groups(stemma)).toEqual([["AB", "The Vel Valley Post"]]);
    expect(links(stemma)).toEqual(["A<o1", "B<o1"]);
  });

  test("when the cited newspaper is there, it's the ancestor", () => {
    const stemma = run([
      witness("1", OWN, { publisher: "Vel Valley Post", published: "2026-06-04T19:00:00Z" }),
      witness(
        "2",
        `${citing("the Vel Valley Post")}\n\nThe consultant Ragna Moen wrote to Norhydro five times, the newspaper wrote.`,
        { publisher: "Morning Ledger", published: "2026-06-05T07:00:00Z" },
      ),
    ]);
    expect(groups(stemma)).toEqual([["AB", null]]);
    expect(links(stemma)).toEqual(["B<A"]);
  });

  test.each([
    ["a dateline", "KESTREL BAY (Reuters) - A dam burst above Velmouth on Thursday, officials said.", "Reuters"],
    [
      "a sign-off",
      "A dam burst above Velmouth on Thursday, officials said. (Reporting by Ada Holm; Editing by Jo Berg)",
      "Reuters",
    ],
    [
      "a copyright line",
      "A dam burst above Velmouth on Thursday, officials said.\n\nCopyright 2026 The Associated Press. All rights reserved.",
      "The Associated Press",
    ],
  ])("%s names the agency", (_, text, agency) => {
    expect(groups(run([witness("1", text, { publisher: "Morning Ledger" })]))).toEqual([["A", agency]]);
  });

  test.each([
    ["an outlet of its own", "A dam burst above Velmouth, Mayor Ulla Sand told Morning Ledger on Thursday."],
    ["a passing mention", `${OWN}\n\nSand told Radio Nord on Thursday that she would resign.`],
    [
      "a paper that is only news itself",
      "The Vel Valley Post was founded in 1902 and has its office in the market square of Velmouth.",
    ],
    [
      "words that only look like an outlet",
      "People said that time was short. The sun set at nine, and the independent engineers reported to the council.",
    ],
  ])("%s is no ancestor", (_, text) => {
    const { origins, derivations } = run([witness("1", text, { publisher: "Morning Ledger" })]);
    expect(origins.map(({ lost }) => lost)).toEqual([null]);
    expect(derivations.filter(({ certainty }) => certainty >= 0.5)).toEqual([]);
  });
});

describe("what isn't descent", () => {
  test("one speech quoted by two is no descent", () => {
    const speech =
      '"We will drain the lake, we will build a wall of stone, and we will pay for every house that the water took from you," she said. "Nobody in this valley will sleep in a tent when the snow comes."';
    const stemma = run([
      witness(
        "1",
        `Prime minister Ylva Strand came to Velmouth on Friday in rubber boots and climbed on a lorry to speak.\n\n${speech}\n\nThe crowd was silent at first; then a few people clapped.`,
        { publisher: "Morning Ledger" },
      ),
      witness(
        "2",
        `Families in the school of Velmouth wanted to know one thing from their visitor: when they may go home.\n\n${speech}\n\nAfterwards an old man gave her his key.`,
        { publisher: "Radio Nord" },
      ),
    ]);
    expect(stemma.origins).toHaveLength(2);
  });

  test("reports of one newsroom are one origin, but neither derives from the other", () => {
    const stemma = run([
      witness("1", OWN, { publisher: "Morning Ledger", published: "2026-06-04" }),
      witness(
        "2",
        "Divers reached the turbines of the Velmouth dam on Saturday and found two of them torn from the rock.",
        { publisher: "Morning Ledger", published: "2026-06-06" },
      ),
    ]);
    expect(groups(stemma)).toEqual([["AB", null]]);
    expect(stemma.derivations).toEqual([]);
  });
});

describe("origins of claims", () => {
  test("a composite report's own claims come through itself, the others through its ancestor", () => {
    const own = OWN.split("\n\n");
    const inquiry =
      "The prosecutor in Kestrel Bay opened an inquiry and asked for ten years of inspection logs, her office said.\n\nShares of the company fell by a fifth on the exchange in Aster before trading was halted.";
    const mixed = `${own.join("\n\n")}\n\n${inquiry}\n\n${REWORDED}`;
    const told = story(
      witness("1", WIRE, { publisher: "Kestrel Press Agency", published: "2026-06-04T06:00:00Z" }),
      witness("2", mixed, { publisher: "Vel Valley Post", published: "2026-06-04T19:00:00Z" }),
    );
    const { through, origins } = trace(told, align(told));
    expect(origins.map(({ reports }) => reports.join(""))).toEqual(["AB", "B"]);
    const at = (words: string) => {
      const start = mixed.indexOf(words);
      const claim = told.reports[1]!.claims.findIndex((c) => c.start <= start && start < c.end);
      return through({ report: 1, claim });
    };
    expect(at("asked Norhydro")).toEqual(["o2"]);
    expect(at("houses are under water")).toEqual(["o1"]);
  });

  test("every claim comes through at least one origin that exists", () => {
    const told = story(witness("1", WIRE), witness("2", REWORDED), witness("3", OWN), witness("4", WIRE));
    const { through, origins } = trace(told, align(told));
    const ids = new Set(origins.map(({ id }) => id));
    told.reports.forEach(({ claims }, report) => {
      claims.forEach((_, claim) => {
        expect(through({ report, claim }).length).toBeGreaterThan(0);
        for (const id of through({ report, claim })) expect(ids).toContain(id);
      });
    });
    expect(new Set(origins.flatMap(({ reports }) => reports)).size).toBe(4);
  });
});

describe("copies and sizes", () => {
  test("copies and near copies never make an origin, whatever their number", () => {
    const outlets = Array.from({ length: 50 }, (_, i) =>
      witness(`copy${i}`, i % 2 === 0 ? WIRE : `${WIRE.replace("some 400", "about 400")}\n\nMore to follow.`, {
        publisher: `Outlet ${String.fromCharCode(65 + (i % 26))}${i}`,
      }),
    );
    const { origins, derivations } = run([...outlets, witness("own", OWN, { publisher: "Vel Valley Post" })]);
    expect(origins).toHaveLength(2);
    expect(derivations).toHaveLength(50);
  });

  test("copies under other heads and feet, reworded here and there and cut anywhere, are one origin", () => {
    const paragraphs = WIRE.split("\n\n");
    const copies = Array.from({ length: 120 }, (_, i) => {
      const edited = paragraphs.map((one) => (i % 3 === 0 ? one.replace("some 400", "about 400") : one));
      const kept = edited.slice(0, 3 + (i % 4));
      const head = i % 2 === 0 ? [`By the Tarvik${i} Post newsroom`] : [];
      const foot = i % 5 === 0 ? [`Read more at tarvik${i}.example. Subscribe to the Tarvik${i} Post.`] : [];
      return witness(`copy${i}`, [...head, ...kept, ...foot].join("\n\n"), { publisher: `Tarvik${i} Post` });
    });
    const { origins, through } = run([...copies, witness("own", OWN, { publisher: "Vel Valley Post" })]);
    expect(origins.map(({ reports }) => reports.length).sort((a, b) => a - b)).toEqual([1, 120]);
    expect(new Set(Array.from({ length: 121 }, (_, report) => through({ report, claim: 0 })).flat()).size).toBe(2);
  });

  test("a copy that credits another's outlet is the copy, whatever date it bears", () => {
    const { derivations, origins } = run([
      witness("1", `By Ada Holm, Morning Ledger\n\n${WIRE.replace("(KPA) ", "")}`, {
        publisher: "Radio Nord",
        published: "2026-06-04T05:00:00Z",
      }),
      witness("2", WIRE.replace("(KPA) ", ""), { publisher: "Morning Ledger", published: "2026-06-04T09:00:00Z" }),
    ]);
    expect(derivations.map(({ later, earlier }) => later + earlier)).toEqual(["AB"]);
    expect(origins).toHaveLength(1);
  });

  test.each([
    ["a dateline", WIRE],
    ["a copyright line", `${WIRE.replace("(KPA) ", "")}\n\nCopyright 2026 KPA. All rights reserved.`],
  ])("what one copy credits by %s is the origin of all, though others print the text bare", (_, credited) => {
    const bare = WIRE.replace("(KPA) ", "");
    const { derivations, origins } = run([
      witness("1", bare, { publisher: "Morning Ledger", published: "2026-06-04T05:00:00Z" }),
      witness("2", credited, { publisher: "Radio Nord", published: "2026-06-04T07:00:00Z" }),
      witness("3", bare, { publisher: "Vel Valley Post", published: "2026-06-04T09:00:00Z" }),
    ]);
    expect(origins.map(({ reports, lost }) => [reports.join(""), lost])).toEqual([["ABC", "KPA"]]);
    const copies = derivations.filter(({ evidence }) => evidence.some(({ kind }) => kind === "copy"));
    expect(copies.map(({ later, earlier }) => later + earlier)).toEqual(["AB", "CB"]);
  });

  test("two reports without a word copy nothing", () => {
    expect(run([witness("1", ""), witness("2", "")]).derivations).toEqual([]);
  });

  test("an empty story, an empty report and one word are no trouble", () => {
    expect(run([])).toMatchObject({ origins: [], derivations: [] });
    for (const text of ["", "\n\n", "Word", "“”“”", "((((", "a".repeat(5_000)])
      expect(run([witness("1", text), witness("2", text)]).origins.length).toBeGreaterThan(0);
  });

  test("a hundred reports take a moment", () => {
    const many = Array.from({ length: 100 }, (_, i) => {
      const parts = [...WIRE.split("\n\n"), ...REWORDED.split("\n\n"), ...OWN.split("\n\n")];
      const text = parts
        .filter((_, part) => (part * 7 + i * 5) % 11 < 5)
        .map((part) => `${part} Note ${i} of day ${i * 3}.`)
        .join("\n\n");
      return witness(`r${i}`, text, {
        publisher: `Outlet ${i}`,
        published: `2026-06-04T${String(i % 24).padStart(2, "0")}:00:00Z`,
      });
    });
    const told = story(...many);
    const cost = processorTime(() => trace(told, { entities: [], pairs: [], groups: [], guests: [] }));
    expect(cost).toBeLessThan(10_000); // it takes a tenth of this
  });
});
