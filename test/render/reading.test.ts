import { describe, expect, it } from "vitest";
import type { Ledger, LedgerAttribution, Quoted, TimelineItem } from "../../src/model/index.js";
import { renderTerminal } from "../../src/render/index.js";
import { aroundTime } from "../../src/render/view/aroundTime.js";
import { heardOf } from "../../src/render/view/heard.js";
import { publisherOf } from "../../src/render/view/names.js";
import { asPart, plainest } from "../../src/render/view/plainest.js";
import { EDITION } from "./fixture.js";

const ledger = EDITION.stories[0] as Ledger;
const report = ledger.reports[0] as Ledger["reports"][number];

describe("asPart", () => {
  it.each([
    ["which left 40 homes without water", "… which left 40 homes without water"],
    [", the mayor said", "… the mayor said"],
    ["— and stayed there", "… and stayed there"],
    ["'s why the quay burned", "… 's why the quay burned"],
    ["'found no smoke' on the quay", "'found no smoke' on the quay"],
    ["The quay burned", "The quay burned"],
    ["“we saw the smoke”", "“we saw the smoke”"],
    ["40 homes were without water", "40 homes were without water"],
  ])("%s", (words, shown) => expect(asPart(words)).toBe(shown));
});

describe("plainest", () => {
  const entry = ledger.entries[0] as Ledger["entries"][number];
  const reading = entry.readings[0] as (typeof entry.readings)[number];
  const claim = reading.claims[0] as (typeof reading.claims)[number];
  const shown = (...claims: readonly (readonly [string, "positive" | "negative"])[]): string | undefined =>
    plainest({ ...reading, claims: claims.map(([exact, polarity]) => ({ ...claim, exact, polarity })) })?.exact;

  it("prefers what begins as a sentence does", () => {
    expect(shown(["which held", "positive"], ["The gate held", "positive"])).toBe("The gate held");
  });

  it("shows no words that say the opposite of what is meant, unless there are no others", () => {
    expect(shown(["The gate will hold", "negative"], ["the gate won’t hold", "negative"])).toBe("the gate won’t hold");
    expect(shown(["The gate will hold", "negative"])).toBe("The gate will hold");
  });
});

describe("publisherOf", () => {
  it.each([
    ["Harbour Post", "Harbour Post"],
    ["https://www.harbourpost.test:80/a/b?c", "harbourpost.test"],
  ])("%s", (publisher, name) => expect(publisherOf({ ...report, publisher })).toBe(name));
});

describe("heardOf", () => {
  const said = (source: string, content: string, kind: LedgerAttribution["kind"]): LedgerAttribution => {
    const quoted = (exact: string): Quoted => ({ report: "A", start: 0, end: exact.length, exact });
    return {
      ...(ledger.attributions[0] as LedgerAttribution),
      report: "A",
      source: [quoted(source)],
      content: [quoted(content)],
      kind,
      speaker: null,
      anonymous: false,
    };
  };
  const told = (...attributions: readonly LedgerAttribution[]): readonly string[] =>
    heardOf({ ...ledger, entries: [], attributions }).map(({ name }) => name);

  it("keeps quotations, and drops what states nothing and speakers who are only a pronoun", () => {
    expect(told(said("The harbour board", "“We will rebuild.”", "direct"))).toEqual(["The harbour board"]);
    expect(told(said("The harbour board", "the plan", "indirect"))).toEqual([]);
    expect(told(said("They", "“We will rebuild.”", "direct"))).toEqual([]);
  });

  it("tells speakers who are called the same as one", () => {
    const unnamed = { ...said("port officials", "“It was dark.”", "direct"), anonymous: true };
    expect(told(said("Port officials", "“We ran.”", "direct"), unnamed)).toEqual(["Port officials"]);
  });
});

describe("aroundTime", () => {
  const exact =
    "The council bought the quay from the old shipping line in March, after long talks, and sold it in June";
  const claim: Quoted = { report: "A", start: 100, end: 100 + exact.length, exact };
  const time = (word: string, from: string): Ledger["timexes"][number] => ({
    ...(ledger.timexes[0] as Ledger["timexes"][number]),
    report: "A",
    start: 100 + exact.indexOf(word),
    end: 100 + exact.indexOf(word) + word.length,
    exact: word,
    from,
    to: from,
  });
  const timexes = [time("March", "2024-03-01"), time("June", "2024-06-01")];
  const item = (from: string): TimelineItem => ({ ...(ledger.timeline[0] as TimelineItem), from });

  it.each([
    ["2024-06-01", /^… .*and sold it in June$/],
    ["2024-03-01", /^The council/],
    ["2020-01-01", /^The council/],
  ])("%s", (from, words) => expect(aroundTime({ ...ledger, timexes }, item(from), claim)).toMatch(words));
});

describe("the timeline", () => {
  it("says a thing once at one time", () => {
    const item = { ...(ledger.timeline[0] as TimelineItem), clock: "event" as const };
    const print = (timeline: Ledger["timeline"]): string =>
      renderTerminal({ ...EDITION, stories: [{ ...ledger, timeline }] }, { width: 80, color: false });
    expect(print([item, { ...item, entry: "e9" }])).toBe(print([item]));
    expect(print([item, { ...item, from: "1999-01-01", to: "1999-01-01" }])).not.toBe(print([item]));
  });
});

describe("the list of reports", () => {
  it("gives the headline the room of outlets that nobody knows", () => {
    const reports = ledger.reports.map((one) => ({ ...one, publisher: null, url: null, input: `in/${one.sigil}.txt` }));
    const untitled = reports.map((one) => ({ ...one, title: null, headline: null }));
    const print = (all: typeof reports): string =>
      renderTerminal({ ...EDITION, stories: [{ ...ledger, reports: all }] }, { width: 80, color: false }).slice(
        0,
        1500,
      );
    expect(print(reports)).not.toContain("A.txt");
    expect(print(untitled)).toMatch(/ {2}A {2}\d{4}-\d\d-\d\d.* {2}A\.txt/);
  });
});
