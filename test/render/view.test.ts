import { describe, expect, it } from "vitest";
import type { Claim, Ledger, LedgerEntry, TimelineItem } from "../../src/model/index.js";
import { renderHtml } from "../../src/render/html/index.js";
import { backgroundOf } from "../../src/render/view/background.js";
import { normalValue } from "../../src/render/view/best.js";
import { changesOf } from "../../src/render/view/changes.js";
import { chronicleOf } from "../../src/render/view/chronicle.js";
import { decidedOnEntity } from "../../src/render/view/decidedOn.js";
import { differenceOf } from "../../src/render/view/difference.js";
import { instantsOf } from "../../src/render/view/instants.js";
import { safeLink } from "../../src/render/view/links.js";
import { longDate, longSpan } from "../../src/render/view/longDate.js";
import { partiesOf } from "../../src/render/view/parties.js";
import { readingScale } from "../../src/render/view/scale.js";
import { segmentsOf } from "../../src/render/view/segments.js";
import { speakersOf } from "../../src/render/view/speakers.js";
import { type StoryView, toStoryView } from "../../src/render/view/story.js";
import { ticksOf } from "../../src/render/view/ticks.js";
import { toldOf } from "../../src/render/view/told.js";
import { treeOf } from "../../src/render/view/tree.js";
import { vouching } from "../../src/render/view/vouching.js";
import { EDITION } from "./fixture.js";

const ledger = EDITION.stories[0] as (typeof EDITION.stories)[number];

describe("segmentsOf", () => {
  it("covers the whole without gap, whatever nests and crosses", () => {
    const marks = [
      { start: 2, end: 8, is: "a" },
      { start: 5, end: 12, is: "b" },
      { start: 5, end: 6, is: "c" },
      { start: -3, end: 1, is: "d" },
      { start: 4, end: 4, is: "e" },
    ];
    const segments = segmentsOf({ start: 0, end: 10 }, marks);
    expect(
      segments.map(({ start, end, marks: here }) => `${start}-${end}:${here.map(({ is }) => is).join("")}`),
    ).toEqual(["0-1:d", "1-2:", "2-5:a", "5-6:bac", "6-8:ba", "8-10:b"]);
  });
});

describe("differenceOf", () => {
  const words = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  it.each([
    ["Six people were hurt", "Six people were injured", ["hurt"], ["Six people were"]],
    ["about 200 residents", "About 200 residents", [], ["about 200 residents"]],
    ["nothing shared", "all else", ["nothing shared"], []],
  ])("%s / %s", (a, b, differing, common) => {
    const found = differenceOf(a, b);
    expect(words(a, found.differing)).toEqual(differing);
    expect(words(a, found.common)).toEqual(common);
  });
});

describe("safeLink", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["HTTP://example.org", "http://example.org/"],
    ["javascript:alert(1)", null],
    [" javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//example.org", null],
    ["https://", null],
    [null, null],
  ])("%s", (given, expected) => expect(safeLink(given)).toBe(expected));
});

describe("dates", () => {
  it.each([
    ["2024-11-17", "17 November 2024"],
    ["2024-11", "November 2024"],
    ["2024-11-17T08:12:33Z", "17 November 2024, 08:12 UTC"],
    ["2024-11-17T08:12:33.123+02:00", "17 November 2024, 08:12 UTC+02:00"],
    ["2024", "2024"],
    ["soon", "soon"],
  ])("%s is %s", (iso, text) => expect(longDate(iso)).toBe(text));

  it.each([
    ["2024-11-17", "2024-11-18", "17–18 November 2024"],
    ["2024-06-30", "2024-07-02", "30 June – 2 July 2024"],
    ["2023-12-31", "2024-01-01", "31 December 2023 – 1 January 2024"],
    ["2024-11-17", "2024-11-17", "17 November 2024"],
    [null, null, ""],
  ])("%s to %s is %s", (from, to, text) => expect(longSpan(from, to)).toBe(text));

  it.each([
    ["2024-11-17T08:12:00+02:00", Date.UTC(2024, 10, 17, 6, 12), Date.UTC(2024, 10, 17, 6, 12)],
    ["2024-11", Date.UTC(2024, 10, 1), Date.UTC(2024, 11, 1)],
    ["2024", Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1)],
  ])("%s covers its period", (iso, first, last) => expect(instantsOf(iso)).toEqual({ first, last }));
  it("gives nothing for what is no date", () => expect(instantsOf("PXD")).toBeNull());
});

describe("ticksOf", () => {
  it.each([
    [0, 10, 4, [0, 2.5, 5, 7.5, 10]],
    [3.8, 7.2, 4, [4, 5, 6, 7]],
    [5, 5, 4, [5]],
  ])("%d to %d", (min, max, count, ticks) => expect(ticksOf(min, max, count)).toEqual(ticks));
});

describe("readingScale", () => {
  const scaleOf = (id: string) =>
    readingScale(ledger, ledger.entries.find((entry) => entry.id === id) as (typeof ledger.entries)[number]);
  it("brings the figures of the readings to one axis", () =>
    expect(scaleOf("e3")?.rows.map(({ min, openAbove }) => [min, openAbove])).toEqual([
      [7, false],
      [6, false],
      [4, true],
    ]));
  it.each(["e1", "e2", "e5", "e6"])("draws none for %s", (id) => expect(scaleOf(id)).toBeNull());
});

describe("partiesOf", () => {
  const entry = ledger.entries.find(
    ({ readings, conflicts }) => readings.length > 1 && conflicts.length > 0,
  ) as LedgerEntry;
  const at = (...readings: readonly number[]) => {
    const conflict = { ...entry.conflicts[0], readings } as LedgerEntry["conflicts"][number];
    const [one, two] = entry.readings;
    const parties = partiesOf({ ...entry, readings: [one, two, one] as never, conflicts: [conflict] });
    return [parties.sides.length, parties.beside.length];
  };
  it("sets apart what stands beside a conflict", () => expect(at(0, 1)).toEqual([2, 1]));
  it("takes every reading for a side where all are, or too few are named", () => {
    expect(at(0, 1, 2)).toEqual([3, 0]);
    expect(at(1)).toEqual([3, 0]);
  });
});

describe("toldOf", () => {
  const story = (...days: readonly string[]): StoryView => {
    const reports = days.map((published, i) => ({ ...ledger.reports[i], sigil: "ABC"[i], published }));
    const whole = { ...ledger, reports, from: days[0], to: days.at(-1) } as Ledger;
    return toStoryView(whole, "");
  };
  const reading = { ...ledger.entries[0]?.readings[0], reports: ["A", "B"] } as LedgerEntry["readings"][number];
  it.each([
    [["2031-03-09T07:00Z", "2031-03-11T09:00Z", "2031-03-12"], "9–11 March 2031"],
    [["2031-03-11T07:00Z", "2031-03-11T09:00Z", "2031-03-12"], "11 March 2031"],
    [["2031-03-11T07:00Z", "2031-03-11T09:00Z", "2031-03-11T10:00Z"], "07:00–09:00"],
    [["2031-03-11", "2031-03-11", "2031-03-11"], ""],
  ])("%s: %s", (days, told) => expect(toldOf(story(...days), reading)).toBe(told));
});

describe("normalValue", () => {
  const claim = { ...ledger.entries[0]?.readings[0]?.claims[0], exact: "flew 900 km in an hour" } as Claim;
  const value = (quantities: readonly number[]) =>
    normalValue({ ...ledger.entries[0]?.readings[0], claims: [], value: "900.0 km" } as never, {
      ...claim,
      quantities,
    });
  it("heads words with one figure", () => expect(value([0])).toBe("900.0 km"));
  it("heads no words with several or none", () => expect([value([0, 1]), value([])]).toEqual([null, null]));
});

describe("speakersOf", () => {
  it("puts named speakers first and unnamed ones by their description", () => {
    expect(speakersOf(ledger).map(({ name, anonymous, reports }) => [name, anonymous, reports.join("")])).toEqual([
      ["Ilse Varga", false, "ABCD"],
      ["the fire brigade", false, "AB"],
      ["a person close to the inquiry", true, "E"],
      ["a port official who asked not to be named", true, "B"],
      ["Coastwire", false, "C"],
    ]);
  });
});

describe("treeOf", () => {
  it("stands the lost ancestor before all, the later after the earlier", () => {
    const { nodes, edges, columns } = treeOf(ledger);
    expect(nodes.find(({ lost }) => lost === "Coastwire")?.column).toBe(0);
    expect(columns[0]).toBeNull();
    for (const { from, to } of edges) expect(from.column).toBeLessThan(to.column);
  });
  it("survives derivations in a ring", () => {
    const ring = [
      { later: "A", earlier: "B", certainty: 1, evidence: [], added: [], leftOut: [] },
      { later: "B", earlier: "A", certainty: 1, evidence: [], added: [], leftOut: [] },
    ];
    expect(treeOf({ ...ledger, derivations: ring }).edges).toHaveLength(2);
  });
});

describe("renderHtml", () => {
  it("gives the same bytes for the same edition", () =>
    expect(renderHtml(EDITION, { version: "1" })).toBe(renderHtml(structuredClone(EDITION), { version: "1" })));
  it("has a page for an edition without stories", () =>
    expect(renderHtml({ format: "variorum/1", stories: [], unread: EDITION.unread }, { version: "1" })).toContain(
      "No story could be made",
    ));
});

describe("backgroundOf", () => {
  const at = (from: string, precision: TimelineItem["precision"], n: number): TimelineItem => ({
    ...(ledger.timeline[0] as TimelineItem),
    from,
    to: from,
    precision,
    entry: `e${n}`,
  });
  const told = (...items: readonly TimelineItem[]): readonly string[] =>
    backgroundOf(chronicleOf({ ...ledger, timeline: items })).map(
      ({ text, numbers, later }) => `${text}: ${numbers.join(" ")}${later ? " later" : ""}`,
    );

  it("names months and years, earlier and later ones, in order", () => {
    expect(told(at("1961", "year", 1), at("2030-05-02", "day", 2), at("2030-05-09", "day", 3))).toEqual([
      "1961: 1",
      "May 2030: 2 3",
    ]);
    expect(told(at("2031-11", "month", 1))).toEqual(["Nov 2031: 1 later"]);
  });

  it("has nothing to say of what is drawn", () => expect(told(at("2031-03-11", "day", 1))).toEqual([]));

  it("goes by longer spans where there are too many", () => {
    const months = Array.from({ length: 12 }, (_, n) => at(`1990-${String(n + 1).padStart(2, "0")}`, "month", n));
    expect(told(...months)).toEqual(["1990: 1 2 3 4 5 6 7 8 9 10 11 12"]);
    const years = Array.from({ length: 20 }, (_, n) => at(String(1981 + n), "year", n));
    expect(told(...years)).toHaveLength(3);
  });
});

describe("changesOf", () => {
  const ids = ledger.entries.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const lines = (added: readonly string[]) =>
    changesOf(ledger, { later: "B", earlier: "A", certainty: 1, evidence: [], added, leftOut: [] } as never);

  it("counts all, and quotes the two most important, each of at most seventy characters", () => {
    const [line = ""] = lines([...new Set(ids)]);
    expect(line).toMatch(/^adds \d+ statements: “[^”]+”, “[^”]+” …$/);
    for (const [, quoted = ""] of line.matchAll(/“([^”]+)”/g)) expect(quoted.length).toBeLessThanOrEqual(70);
    expect(lines([])).toEqual([]);
  });
});

describe("decidedOnEntity", () => {
  const of = (applied: boolean) =>
    decidedOnEntity({ ...ledger, decisions: [{ id: "d1", applied, entities: ["p1"] }] } as never, "p1").map(
      ({ id }) => id,
    );
  it("gives what was applied, and nothing that wasn't", () => expect([of(true), of(false)]).toEqual([["d1"], []]));
});

describe("vouching", () => {
  const entry = ledger.entries[0] as LedgerEntry;
  const reading = entry.readings[0] as LedgerEntry["readings"][number];
  const readings = ["A", "B", "C"].map((sigil) => ({ ...reading, reports: [sigil] }));
  const told = (kind: LedgerEntry["conflicts"][number]["kind"], sides: readonly number[]): string => {
    const why = { rule: kind, text: "", evidence: [] };
    const conflicts = [{ kind, grade: "soft", readings: sides, why }] as const;
    return vouching({ ...entry, readings, conflicts })
      .flatMap(({ reports }) => reports)
      .join("");
  };
  it.each([
    ["value", [0, 1], "AC"],
    ["when", [0, 2], "AB"],
    ["value", [1, 2], "ABC"],
    ["wording", [0, 1], "ABC"],
  ] as const)("%s between %j leaves %s", (kind, sides, expected) => expect(told(kind, sides)).toBe(expected));
});
