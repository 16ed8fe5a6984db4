import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/index.js";
import { cluster, createClusterer } from "../../src/cluster/index.js";
import type { AnnotatedReport } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

const DAY = 86_400_000;

function report(id: string, title: string, text: string, published: string | null = null): AnnotatedReport {
  return annotate(plainReport(text, { id, input: id, title, published }));
}

const quake = [
  report(
    "q1",
    "Quake shakes Orvane",
    "A strong earthquake shook the city of Orvane early on Monday. Mayor Lena Tarq said 14 houses had collapsed and nine people were in hospital.",
    "2026-04-06",
  ),
  report(
    "q2",
    "Nine hurt as quake hits Orvane",
    "Nine people were hurt when an earthquake hit Orvane before dawn on Monday. Fourteen houses collapsed, mayor Lena Tarq told residents.",
    "2026-04-06",
  ),
  report(
    "q3",
    "Orvane counts its broken houses",
    "Two days after the earthquake in Orvane, mayor Lena Tarq promised money to families whose houses collapsed.",
    "2026-04-08",
  ),
];
const mill = [
  report(
    "m1",
    "Mill burns in Sarnholt",
    "Fire destroyed the old paper mill in Sarnholt on Monday night. Fire chief Odd Brekken said nobody was inside.",
    "2026-04-06",
  ),
  report(
    "m2",
    "Sarnholt mill fire: nobody hurt",
    "The paper mill of Sarnholt burned down on Monday night, fire chief Odd Brekken said. Its owner, Karin Foss, wants to rebuild.",
    "2026-04-07",
  ),
];
const lookalike = [
  report(
    "l1",
    "Quake shakes Belmira",
    "A strong earthquake shook the town of Belmira on Thursday. Governor Ruy Castan said 31 houses had collapsed and two people were missing.",
    "2026-04-09",
  ),
  report(
    "l2",
    "Two missing after Belmira quake",
    "Two people were missing on Thursday after an earthquake in Belmira, where 31 houses collapsed. Governor Ruy Castan flew over the town.",
    "2026-04-09",
  ),
];
const all = [...quake, ...mill, ...lookalike];
const ids = (reports: readonly AnnotatedReport[]) =>
  cluster(reports).map((story) => story.reports.map(({ report }) => report.id));

test("reports of one event are one story, look-alike events apart, the earliest first", () => {
  expect(ids(all)).toEqual(
    [
      ["m1", "m2"],
      ["q1", "q2", "q3"],
      ["l1", "l2"],
    ]
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
      .sort((a, b) => Number(a[0] === "l1") - Number(b[0] === "l1")),
  );
});

test("the order of the inputs doesn't show", () => {
  const turned = [...all].reverse();
  expect(cluster(turned)).toEqual(cluster(all));
});

test("reports without dates are put together all the same", () => {
  const undated = all.map((one) => ({ ...one, report: { ...one.report, published: null } }));
  expect(
    ids(undated)
      .map((story) => story.length)
      .sort(),
  ).toEqual([2, 2, 3]);
});

test("a few reports of one event are one story, even one that shares little", () => {
  const brief = report("q4", "Orvane", "Aid has reached Orvane, the mayor said.", "2026-06-20");
  expect(ids([...quake, brief])).toEqual([["q1", "q2", "q3", "q4"]]);
  const stranger = report(
    "x1",
    "Chess",
    "Ivo Mandl won the chess open in Tresk with eight points out of nine.",
    "2026-04-07",
  );
  expect(ids([...quake, stranger])).toEqual([["q1", "q2", "q3"], ["x1"]]);
});

test("sigils follow publication, then id; the story's id doesn't depend on the order", () => {
  const [story] = cluster([quake[2]!, quake[1]!, quake[0]!]);
  expect(story!.reports.map(({ sigil, report }) => [sigil, report.id])).toEqual([
    ["A", "q1"],
    ["B", "q2"],
    ["C", "q3"],
  ]);
  expect(story!.id).toBe(cluster(quake)[0]!.id);
});

test("nothing in, nothing out; one report is a story; the same report fifty times is one story", () => {
  expect(cluster([])).toEqual([]);
  expect(cluster([quake[0]!])).toHaveLength(1);
  expect(cluster([report("e", "", "")])).toHaveLength(1);
  const copies = Array.from({ length: 50 }, (_, i) => ({
    ...quake[0]!,
    report: { ...quake[0]!.report, input: `copy ${i}` },
  }));
  expect(cluster(copies).map((story) => story.reports.length)).toEqual([50]);
});

test("a report that comes late joins its story; keys are steady", () => {
  const clusterer = createClusterer();
  const keys = [quake[2]!, mill[0]!, mill[1]!, quake[0]!].map(clusterer.add);
  expect(keys[3]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[1]);
  expect(clusterer.stories()).toEqual([
    [0, 3],
    [1, 2],
  ]);
});

test("the cost of a report doesn't grow with the number of stories seen", () => {
  const made = Array.from({ length: 1_200 }, (_, i) =>
    report(
      `r${i}`,
      `Event ${i}`,
      `Mayor Name${i % 997} of Town${i % 1499} opened the bridge number ${i} over the river Stream${i % 53}.`,
      new Date(Date.UTC(2026, 0, 1) + i * DAY).toISOString(),
    ),
  );
  const [few, many] = [createClusterer(), createClusterer()];
  for (const one of made.slice(0, 200)) few.add(one);
  for (const one of made.slice(0, 1_000)) many.add(one);
  const time = (clusterer: typeof few, one: (typeof made)[number]): number => {
    const start = performance.now();
    clusterer.add(one);
    return performance.now() - start;
  };
  // In turns, and the middle one of all: what else the machine does meets both alike.
  const times = made.slice(1_000).map((one) => [time(few, one), time(many, one)] as const);
  const median = (of: 0 | 1): number => times.map((pair) => pair[of]).toSorted((a, b) => a - b)[100] as number;
  expect(median(1)).toBeLessThan(4 * median(0));
});
