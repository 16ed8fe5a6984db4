import { describe, expect, it } from "vitest";
import { findTimexes } from "../../src/annotate/timexes.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Report, Timex } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

/** Published on a Wednesday. */
function read(text: string, published: string | null = "2031-03-12"): readonly Timex[] {
  const report: Report = plainReport(text, { published });
  return findTimexes({ report, ...tokenise(report) });
}
const values = (text: string, published?: string | null): readonly string[] =>
  read(text, published).map(({ value }) => value);

describe("findTimexes", () => {
  it.each<readonly [string, ...string[]]>([
    ["It sank on 17 November 2030.", "2030-11-17"],
    ["It sank on November 17, 2030.", "2030-11-17"],
    ["It sank on Sunday.", "2031-03-09"],
    ["The court will rule on Sunday.", "2031-03-16"],
    ["The vote is set to begin on Friday.", "2031-03-14"],
    ["Schools stay closed until Monday.", "2031-03-17"],
    ["The mayor stepped in to defend the plan on Monday.", "2031-03-10"],
    ["The owner had to apologise on Monday.", "2031-03-10"],
    ["The board may look at the October fire again.", "2030-10"],
    ["He will run in the May election.", "2031-05"],
    ["The owner agreed to meet them on Monday.", "2031-03-17"],
    ["The firm was told to pay by Monday.", "2031-03-17"],
    ["The hearing is on Monday.", "2031-03-17"],
    ["A truce, to begin on Monday, was signed.", "2031-03-17"],
    ["He was about to leave on Monday.", "2031-03-17"],
    ["She was driven to the clinic by noon Monday.", "2031-03-10T12:00"],
    ["Guards to strike on Monday.", "2031-03-17"],
    ["It could open as soon as Monday.", "2031-03-17"],
    ["It could open as early as Monday.", "2031-03-17"],
    ["They knew of it as early as Monday.", "2031-03-10"],
    ["The ruling, expected by June, concerns ferries.", "2031-06"],
    ["The ruling was expected on Monday.", "2031-03-10"],
    ["She left last Friday and returned yesterday.", "2031-03-07", "2031-03-11"],
    ["The bridge closed in August.", "2030-08"],
    ["Prices rise since October.", "2030-10"],
    ["It closed last winter.", "2030-WI"],
    ["It closed last spring.", "2030-SP"],
    ["It closed in 2030 Harbour style.", "2030"],
    ["She lives at 2030 Harbour Street."],
    ["The Lund Spring began."],
    ["He read Lund Today."],
    ["He left on Monday. Today he came.", "2031-03-10", "2031-03-12"],
    ["She spoke last month after the talks had failed.", "2031-02"],
    ["It was the tenth fire since 2026. In January, a barn burned.", "2026", "2031-01"],
    ["The bridge will close in August.", "2031-08"],
    ["They met last month and will meet next year.", "2031-02", "2032"],
    ["Work began a year ago.", "2030"],
    ["On 3 May 2029 it opened. Two days later it burned.", "2029-05-03", "2029-05-05"],
    ["He waited three hours.", "PT3H"],
    ["The 12-year deal ended.", "P12Y"],
    ["He was held for a fortnight.", "P2W"],
    ["Profit fell in the past two quarters.", "P2Q"],
    ["He won in the last two seasons.", "P2Y"],
    ["Profit fell for three quarters of the firms."],
    ["It lasted several weeks.", "PXW"],
    ["Prices fell over the past nine days.", "P9D"],
    ["The daily count rose.", "P1D"],
    ["Traders gather every Friday.", "XXXX-WXX-5"],
    ["He spoke on Tuesday morning.", "2031-03-11TMO"],
    ["Trading halted at 18:00 UTC.", "2031-03-12T18:00Z"],
    ["The blast came at 9:30 p.m. Tuesday.", "2031-03-11T21:30"],
    ["A barn burned on Sunday. It began at 9:30 p.m. in the hay.", "2031-03-09", "2031-03-09T21:30"],
    ["A barn burned on Sunday night. It was out at 2 a.m. at last.", "2031-03-09TNI", "2031-03-10T02:00"],
    ["A barn burned, firemen said Tuesday. It began at 9:30 p.m. in the hay.", "2031-03-11", "2031-03-12T21:30"],
    [
      "A barn burned on Sunday. One cow died. Two fled. All lived on. Rain came at 5 p.m. here.",
      "2031-03-09",
      "2031-03-12T17:00",
    ],
    ["A barn burned on Sunday.\n\n9:30 a.m. – Firemen are there.", "2031-03-09", "2031-03-12T09:30"],
    ["A trial will begin on Friday. It was set at 9 a.m. by a judge.", "2031-03-14", "2031-03-12T09:00"],
    ["A barn burned last night. It began at 9:30 p.m. in the hay.", "2031-03-11TNI", "2031-03-11T21:30"],
    ["Profit rose in the third quarter of 2030.", "2030-Q3"],
    ["It was built in the 1930s.", "193"],
    ["It was built in the 18th century.", "17"],
    ["In the spring of 2029 it thawed.", "2029-SP"],
    ["The city fell in 146 BC.", "BC0146"],
    ["The war of 264–241 BC was long.", "BC0264", "BC0241"],
    ["It sank on 17/11/2030.", "2030-11-17"],
    ["It sank on 11/17/2030.", "2030-11-17"],
    ["It sank on 5/11/2030.", "2030"],
    ["He recently resigned.", "PAST_REF"],
    ["The plant is now closed.", "PRESENT_REF"],
    ["Talks ran from 23 March to 16 July 2029.", "2029-03-23", "2029-07-16"],
    ["They met again last week.", "2031-W10"],
    ["It may reopen in May.", "2031-05"],
    ["It burned over the weekend.", "2031-W10-WE"],
    ["It reopens this weekend and will close next weekend.", "2031-W11-WE", "2031-W12-WE"],
    ["Fishing will stop this weekend.", "2031-W11-WE"],
    ["It rose off Japan on Thursday.", "2031-03-13"],
    ["It rose off Norway on Thursday.", "2031-03-06"],
    ["It rose off Japan on Friday.", "2031-03-07"],
    ["She was hurt in the fall. It rains in the fall.", "2031-FA"],
  ])("reads %s", (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    "It may march on, he said.",
    "He came second and saw it.",
    "May Collins sang.",
    "The towers could fall or spring back.",
    "About 2000 people marched.",
    "Nine were hurt in the 2100 block of Harbour Street.",
    "The truck weighs 1950 kg.",
    "Black Monday scared him.",
    "The 60-year-old smiled.",
    "Section 1984 applies.",
  ])("reads nothing in: %s", (text) => {
    expect(values(text)).toEqual([]);
  });

  it("gives each its interval, and how it is known", () => {
    expect(read("It sank on Sunday.")[0]).toMatchObject({ from: "2031-03-09", to: "2031-03-09", known: "published" });
    expect(read("It sank in May 2029.")[0]).toMatchObject({ from: "2029-05-01", to: "2029-05-31", known: "said" });
    expect(read("It rained over the past nine days.")[0]).toMatchObject({ from: "2031-03-03", to: "2031-03-12" });
  });

  it("leaves relative times open when there is no publication date", () => {
    expect(
      read("War ended in 1953. On Sunday she signed the pact, which had lapsed earlier this year.", null)[2],
    ).toMatchObject({ from: null });
    expect(read("It sank on Sunday.", null)[0]).toMatchObject({ value: "XXXX-WXX-7", from: null, to: null });
  });

  it("takes the day of speaking for today in a quotation", () => {
    const [today] = read("“We start today,” she said on Monday.");
    expect(today).toMatchObject({ value: "2031-03-10", known: "context" });
  });

  it("carries the year of a history forward", () => {
    const text =
      "In 1810 the war began. In 1811 it spread. On 5 May 1812 the fort fell. In 1813 peace came near. On 9 December troops left. In January they returned.";
    expect(values(text).slice(-2)).toEqual(["1813-12-09", "1814-01"]);
  });
});

describe("a month beside an old year", () => {
  it.each<readonly [string, string]>([
    ["The ferry was built in 1998 and passed a safety inspection in January.", "2031-01"],
    ["In 1998 he resigned in January.", "1998-01"],
  ])("%s", (text, value) => {
    expect(values(text)).toContain(value);
  });
});
