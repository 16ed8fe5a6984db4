import { describe, expect, test } from "vitest";
import { settle } from "../../src/decide/index.js";
import type { Decision, Ledger, Verdict } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { decide, storyOf, words } from "./story.js";

const NINE = words("wire.txt", "killing nine people");
const ELEVEN = words("paper.txt", "Eleven people died");
const NINE_AGAIN = words("radio.txt", "Nine people died at Ostermoor");
const CRACKS = words("wire.txt", "cracks were found in March");
const RIVER = words("radio.txt", "Divers are to search the river Wend until Friday.");

const entriesWith = (ledger: Ledger, exact: string) =>
  ledger.entries.filter(({ readings }) =>
    readings.some(({ claims }) => claims.some((claim) => claim.exact.includes(exact))),
  );
const shareEntry = (ledger: Ledger, a: string, b: string): boolean =>
  entriesWith(ledger, a).some((entry) => entriesWith(ledger, b).includes(entry));

const outcome = (verdict: Verdict) => tell(storyOf(), [decide(verdict)]).decisions[0];

describe("decisions bind", () => {
  test("statements held the same stand in one reading, and are not before", () => {
    const before = tell(storyOf());
    expect(shareEntry(before, "cracks were found", "Divers are to search")).toBe(false);
    const after = tell(storyOf(), [decide({ kind: "same", claims: [CRACKS, RIVER] })]);
    const [entry] = entriesWith(after, "cracks were found");
    expect(entry?.readings.some(({ reports }) => reports.includes("A") && reports.includes("C"))).toBe(true);
    expect(after.decisions[0]).toMatchObject({ id: "d1", applied: true, problem: null, entries: [entry?.id] });
  });

  test("statements held apart stand in two entries, and did in one before", () => {
    const verdict = { kind: "not-same", claims: [NINE, NINE_AGAIN] } as const;
    expect(shareEntry(tell(storyOf()), "killing nine", "Nine people died")).toBe(true);
    expect(shareEntry(tell(storyOf(), [decide(verdict)]), "killing nine", "Nine people died")).toBe(false);
  });

  test("what is no conflict is shown as none, side by side", () => {
    const against = (ledger: Ledger) =>
      entriesWith(ledger, "Eleven people died").flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
    expect(against(tell(storyOf()))).toEqual(["value"]);
    const decisions = [NINE, NINE_AGAIN].map((nine) => decide({ kind: "not-conflict", claims: [nine, ELEVEN] }));
    expect(against(tell(storyOf(), decisions))).toEqual([]);
  });

  test("one entity goes by the name of whom it is", () => {
    const ledger = tell(storyOf(), [decide({ kind: "same-entity", names: ["Ilse Brandt", "Hallmann"] })]);
    const names = ledger.entities.map(({ name }) => name);
    expect(names).not.toContain("Hallmann");
    const brandt = ledger.entities.find(({ name }) => name.includes("Brandt"));
    expect(brandt?.mentions.map(({ exact }) => exact)).toContain("Hallmann");
    expect(ledger.decisions[0]?.entities).toEqual([brandt?.id]);
  });
});

describe("two of one name", () => {
  const HERE = { name: "Ilse Brandt", report: "wire.txt" };
  const THERE = { name: "Ilse Brandt", report: "paper.txt" };
  const called = (ledger: Ledger) => ledger.entities.filter(({ name }) => name.includes("Brandt"));

  test("are held apart, and are one before", () => {
    expect(called(tell(storyOf()))).toHaveLength(1);
    const ledger = tell(storyOf(), [decide({ kind: "not-same-entity", names: [HERE, THERE] })]);
    expect(called(ledger)).toHaveLength(2);
    expect(ledger.decisions[0]).toMatchObject({
      kind: "not-same-entity",
      applied: true,
      text: "“Ilse Brandt” in paper.txt is not “Ilse Brandt” in wire.txt.",
      entities: called(ledger).map(({ id }) => id),
    });
  });

  test("can't be told apart without their reports", () => {
    expect(outcome({ kind: "not-same-entity", names: ["Ilse Brandt", "ilse brandt"] })).toMatchObject({
      applied: false,
      problem: { text: expect.stringContaining("reads both as one") },
    });
  });

  test("two names that nobody took for one stay two", () => {
    expect(outcome({ kind: "not-same-entity", names: ["Ilse Brandt", "Hallmann"] })).toMatchObject({
      applied: true,
      problem: null,
    });
  });

  test("what a name looks like is told beside a decision against it", () => {
    expect(outcome({ kind: "same-entity", names: ["Ilse Brandt", "Ostermoor"] })).toMatchObject({
      applied: true,
      problem: { text: "It speaks against it that “Ilse Brandt” is read as a person, “Ostermoor” as a place." },
    });
  });
});

describe("decisions that the data speaks against are told", () => {
  test.each<[string, Verdict, string, boolean]>([
    [
      "words that are gone",
      { kind: "same", claims: [NINE, words("paper.txt", "Twelve people died")] },
      "It could not be applied: the words “Twelve people died” are not in desk/paper.txt.",
      false,
    ],
    [
      "words that stand in two statements",
      { kind: "same", claims: [NINE, words("radio.txt", "river Wend")] },
      "It could not be applied: “river Wend” stands more than once in desk/radio.txt: give its start.",
      false,
    ],
    [
      "a report that isn't here",
      { kind: "same", claims: [NINE, words("gone.txt", "Nine")] },
      "It could not be applied: gone.txt is not among the reports of this story.",
      false,
    ],
    [
      "an ancestor published later",
      { kind: "derives", later: "wire.txt", earlier: { report: "radio.txt" } },
      "It speaks against it that desk/radio.txt is dated 2031-05-10, after desk/wire.txt (2031-05-08).",
      true,
    ],
    [
      "a report that derives from itself",
      { kind: "derives", later: "wire.txt", earlier: { report: "desk/wire.txt" } },
      "It could not be applied: a report can't derive from itself.",
      false,
    ],
  ])("%s", (_, verdict, text, applied) => {
    expect(outcome(verdict)).toMatchObject({ applied, problem: { text } });
  });

  test("a start tells which of several places is meant", () => {
    expect(outcome({ kind: "not-same", claims: [NINE, words("radio.txt", "river Wend", 110)] })?.words[1]?.exact).toBe(
      "river Wend",
    );
  });

  test("quotation marks and line breaks needn't be those of the report", () => {
    const found = outcome({ kind: "same", claims: [CRACKS, words("paper.txt", '"Cracks had\nbeen found in March,"')] });
    expect(found).toMatchObject({ applied: true, problem: null });
  });

  test.each<[string, readonly Verdict[]]>([
    [
      "the same and not the same",
      [
        { kind: "same", claims: [NINE, ELEVEN] },
        { kind: "not-same", claims: [ELEVEN, NINE] },
      ],
    ],
    [
      "the same by way of a third",
      [
        { kind: "same", claims: [NINE, ELEVEN] },
        { kind: "same", claims: [ELEVEN, NINE_AGAIN] },
        { kind: "not-same", claims: [NINE, NINE_AGAIN] },
      ],
    ],
    [
      "one entity and not",
      [
        { kind: "same-entity", names: ["Ilse Brandt", "Hallmann"] },
        { kind: "not-same-entity", names: ["Hallmann", "Ilse Brandt"] },
      ],
    ],
    [
      "derives and does not",
      [
        { kind: "derives", later: "radio.txt", earlier: { report: "wire.txt" } },
        { kind: "not-derives", later: "radio.txt", earlier: { report: "wire.txt" } },
      ],
    ],
    [
      "descent in a circle",
      [
        { kind: "derives", later: "radio.txt", earlier: { report: "wire.txt" } },
        { kind: "derives", later: "wire.txt", earlier: { report: "radio.txt" } },
      ],
    ],
  ])("contradictions bind nobody: %s", (_, verdicts) => {
    const decisions = verdicts.map((verdict, i) => decide(verdict, `desk.yaml, decision ${i + 1}`));
    const { decisions: told, ...ledger } = tell(storyOf(), decisions);
    expect(told.every(({ applied, problem }) => !applied && problem?.text.includes("it contradicts desk.yaml"))).toBe(
      true,
    );
    expect({ ...ledger, decisions: [] }).toEqual(tell(storyOf()));
  });

  test("decisions about other stories are left out", () => {
    const other: Decision = decide({ kind: "same-entity", names: ["Nobody Here", "Hallmann"] });
    expect(tell(storyOf(), [other]).decisions).toEqual([]);
  });
});

describe("decisions survive", () => {
  const decisions = [
    decide({ kind: "not-same", claims: [NINE, NINE_AGAIN] }, "x, decision 1"),
    decide({ kind: "same", claims: [CRACKS, RIVER] }, "x, decision 2"),
    decide({ kind: "not-conflict", claims: [NINE, ELEVEN] }, "x, decision 3"),
  ];

  test("whatever the order of decisions and of reports", () => {
    const inputs = ["desk/radio.txt", "desk/paper.txt", "desk/wire.txt"];
    expect(tell(storyOf(inputs), decisions.toReversed())).toEqual(tell(storyOf(), decisions));
  });

  test("when a report joins that shifts the letters", () => {
    const few = settle(storyOf(["desk/paper.txt", "desk/radio.txt"]), [
      decide({ kind: "same", claims: [ELEVEN, NINE_AGAIN] }),
    ]);
    const all = settle(storyOf(), [decide({ kind: "same", claims: [ELEVEN, NINE_AGAIN] })]);
    const exact = ({ outcomes }: typeof few) => outcomes.flatMap(({ words: found }) => found.map((one) => one.exact));
    expect(exact(few)).toEqual(exact(all));
    expect(all.rulings.same[0]?.map(({ report }) => report)).toEqual([1, 2]);
    expect(few.rulings.same[0]?.map(({ report }) => report)).toEqual([0, 1]);
  });
});
