import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.js";
import type { TimelineItem } from "../../src/model/index.js";

const page = (body: string, i: number) =>
  ({
    input: `${i}`,
    format: "text",
    body,
    given: { id: `${i}`, published: "2031-05-08", language: "en" }, // a Thursday
    retrieved: null,
  }) as const;

const told = (...bodies: readonly string[]): readonly TimelineItem[] =>
  compare(bodies.map(page)).stories.flatMap(({ timeline }) => timeline.filter(({ clock }) => clock !== "publication"));

const dates = (...bodies: readonly string[]): readonly string[] =>
  told(...bodies).map(({ from, to, clock }) => `${clock} ${from === to ? from : `${from}/${to}`}`);

describe("one event stands once", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "told alike by two reports",
      ["The ferry Aurora sank off Sund harbour on Tuesday.", "On Tuesday the ferry Aurora sank near Sund harbour."],
      ["event 2031-05-06"],
    ],
    [
      "to the month here, to the day there",
      [
        "The ferry Aurora sank off Sund harbour with forty people aboard in April.",
        "On 12 April the ferry Aurora sank off Sund harbour with forty people aboard.",
      ],
      ["event 2031-04-12"],
    ],
    [
      "from a year to a year",
      ["Falk led the port authority of Sund from 2019 to 2023."],
      ["event 2019-01-01/2023-12-31"],
    ],
    [
      "two months that follow one another",
      ["Inspectors closed the northern pier of Sund in October and November."],
      ["event 2030-10-01/2030-11-30"],
    ],
    [
      "one deed at one minute",
      [
        "The ferry Aurora left Sund harbour at 6 a.m. on Tuesday. It was at 6 a.m. on Tuesday that the crowded ferry had left its berth.",
      ],
      ["event 2031-05-06T06:00"],
    ],
    [
      "by two clocks",
      ["The ferry Aurora left Sund harbour at 6 a.m. (0500 GMT) on Tuesday."],
      ["event 2031-05-06T06:00"],
    ],
  ])("%s", (_, bodies, expected) => expect(dates(...bodies)).toEqual(expected));

  test("two events of one day stay two", () => {
    expect(
      dates("The ferry Aurora sank off Sund harbour on Tuesday. Mayor Ida Falk resigned from the council on Tuesday."),
    ).toHaveLength(2);
  });
});

describe("no event of that time", () => {
  test.each([
    ["only says which one", "Investigators blame the 2027 fire at the depot for the collapse of the pier."],
    ["about then", "The council closed the northern pier more than two weeks ago."],
    ["a speaker's own day", '"Today our hearts are with every family in this harbour," Ida Falk said.'],
    ["a century", "The harbour is the largest built in the 21st century."],
  ])("%s: %s", (_, body) => expect(dates(body)).toEqual([]));
});

describe("clocks", () => {
  test("when it was said is kept apart from when it happened", () => {
    expect(dates("Ida Falk said on Wednesday that the ferry Aurora sank off Sund harbour on Monday.")).toEqual([
      "event 2031-05-05",
      "statement 2031-05-07",
    ]);
  });
  test.each([
    ["what else a speaker did", "Ida Falk was freed on Friday, saying that the port is closed.", ["event 2031-05-02"]],
    ["a year", "The council, founded in 1990, said that the port is closed.", []],
    ["who was speaking", "Speaking on Tuesday, Ida Falk said the port is closed.", ["statement 2031-05-06"]],
    [
      "two frames",
      "Citing port officials, the Harbour Post reported that the ferry Aurora sank on Monday.",
      ["event 2031-05-05"],
    ],
  ])("%s: %s", (_, body, expected) => expect(dates(body)).toEqual(expected));
  test("an act told like a saying is an event", () => {
    expect(dates("On Monday the council authorised the port of Sund to close its northern pier.")).toEqual([
      "event 2031-05-05",
    ]);
  });
});

test("reports that differ on when are shown to", () => {
  const items = told(
    "The ferry Aurora sank off Sund harbour on Monday. The mayor resigned on Wednesday.",
    "The ferry Aurora sank off Sund harbour on Tuesday. The mayor resigned on Wednesday.",
  );
  expect(items.map(({ from, disputed }) => [from, disputed])).toEqual([
    ["2031-05-05", true],
    ["2031-05-06", true],
    ["2031-05-07", false],
  ]);
});
