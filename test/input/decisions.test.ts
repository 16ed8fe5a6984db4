import { describe, expect, test } from "vitest";
import { readDecisions } from "../../src/input/decisions/index.js";
import { parseDecisions } from "../../src/input/decisions/parse.js";
import { folderWith } from "./folder.js";

const parse = (text: string) => parseDecisions("desk.yaml", text);

describe("a decisions file", () => {
  test("is YAML, each kind in its own words", async () => {
    const read = await parse(`
decisions:
  - same: [{ report: a.txt, exact: nine died }, { report: b.txt, exact: killing nine, start: 12 }]
    note: one bridge
    author: K. Aune
    date: 2031-05-08
  - not-same: [{ report: a.txt, exact: x }, { report: b.txt, exact: y }, { report: c.txt, exact: z }]
  - not-conflict: [{ report: a.txt, exact: x }, { report: b.txt, exact: y }]
  - entity: [the mayor, Brandt]
    is: Ilse Brandt
  - entity: { name: Brandt, report: a.txt }
    is-not: { name: Brandt, report: b.txt }
  - { report: b.txt, derives-from: a.txt }
  - { report: b.txt, derives-from: { outlet: Coastwire } }
  - { report: b.txt, independent-of: a.txt }
`);
    if (typeof read === "string") throw new Error(read);
    expect(read.unread).toEqual([]);
    expect(read.decisions[0]).toEqual({
      verdict: {
        kind: "same",
        claims: [
          { report: "a.txt", exact: "nine died", start: null },
          { report: "b.txt", exact: "killing nine", start: 12 },
        ],
      },
      note: "one bridge",
      author: "K. Aune",
      date: "2031-05-08",
      place: "desk.yaml, decision 1",
    });
    expect(read.decisions.slice(1).map(({ verdict }) => verdict)).toMatchObject([
      { kind: "not-same", claims: [{}, {}, {}] },
      { kind: "not-conflict" },
      { kind: "same-entity", names: ["Ilse Brandt", "the mayor", "Brandt"] },
      {
        kind: "not-same-entity",
        names: [
          { name: "Brandt", report: "b.txt" },
          { name: "Brandt", report: "a.txt" },
        ],
      },
      { kind: "derives", later: "b.txt", earlier: { report: "a.txt" } },
      { kind: "derives", later: "b.txt", earlier: { outlet: "Coastwire" } },
      { kind: "not-derives", later: "b.txt", earlier: { report: "a.txt" } },
    ]);
  });

  test.each([
    ["JSON", '[{"report": "b.txt", "derives-from": "a.txt"}]', 1],
    ["JSON with a byte order mark", '\uFEFF{"decisions": [{"report": "b.txt", "derives-from": "a.txt"}]}', 1],
    ["nothing", "", 0],
    ["comments only", "# none yet\n", 0],
    ["an empty list", "decisions: []", 0],
  ])("may be %s", async (_, text, count) => {
    const read = await parse(text);
    expect(typeof read === "string" ? read : read.decisions.length).toBe(count);
  });

  test.each([
    ["broken YAML", "decisions:\n  - same: [", /^desk\.yaml, line 2: It is neither YAML nor JSON: .+\.$/],
    ["a sentence", "They are the same.", /^desk\.yaml: It holds no list of decisions\.$/],
    ["another mapping", "published: 2031-05-08", /^desk\.yaml: It holds no list of decisions\.$/],
    ["aliases that would fill the memory", "a: &a [1, 1]\ndecisions: [*a, *a]", /no list of decisions/],
  ])("is refused whole when it is %s", async (_, text, reason) => {
    expect(await parse(text)).toMatch(reason);
  });

  test.each([
    ["- nothing", "It is no mapping like {same: [{report, exact}, {report, exact}]}."],
    ["- note: hm", "It decides nothing; there are same"],
    ["- sme: [1, 2]", "“sme” is nothing that can be decided; there are same"],
    ["- { same: [], report: a, derives-from: b }", "It decides same and derives-from at once"],
    ["- same: [{ report: a.txt, exact: x }]", "same needs two statements or more"],
    ["- same: [{ exact: x }, { report: a.txt, exact: x }]", "One of its statements has no report"],
    ["- same: [{ report: a.txt }, { report: a.txt, exact: x }]", "One of its statements has no exact words."],
    ["- same: [{ report: a, exact: x, start: -1 }, { report: b, exact: x }]", "A start must be a whole number"],
    ["- entity: the mayor", "entity needs a name, and is (or is-not)"],
    ["- { entity: Brandt, is: Ilse, is-not: Nils }", "It says is and is-not at once"],
    ["- derives-from: a.txt", "derives-from needs a report"],
    ["- { report: a.txt, independent-of: [] }", "independent-of needs the name of a report, or {outlet: its name}"],
    ["- { report: a.txt, derives-from: b.txt, date: soon }", "Its date is none; a date looks like 2024-11-18."],
  ])("tells what is wrong with %s and reads the rest", async (entry, reason) => {
    const read = await parse(`${entry}\n- { report: b.txt, derives-from: a.txt }`);
    if (typeof read === "string") throw new Error(read);
    expect(read.decisions.map(({ place }) => place)).toEqual(["desk.yaml, decision 2"]);
    expect(read.unread).toEqual([{ input: "desk.yaml, decision 1", reason: expect.stringContaining(reason) }]);
  });
});

describe("a path that is no decisions file", () => {
  test("says what it is", async () => {
    const folder = folderWith({ "a.yaml": "[]" });
    expect(await readDecisions(folder)).toBe(`${folder}: It is a folder; decisions stand in a file.`);
    expect(await readDecisions(`${folder}/b.yaml`)).toMatch(/b\.yaml: (?!It is a folder)/);
  });
});
