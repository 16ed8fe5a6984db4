import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/annotate/quantities.js";
import { findTimexes, withoutTimexes } from "../../src/annotate/timexes.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Quantity, Report } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

function read(text: string): { readonly quantities: readonly Quantity[]; readonly text: string } {
  const report: Report = plainReport(text, { published: "2031-03-12" });
  const draft = { report, ...tokenise(report) };
  return { quantities: withoutTimexes(findQuantities(draft), findTimexes(draft)), text };
}

/** "~300 km": modifier, value or range, unit. */
const show = ({ modifier, minValue, maxValue, unit }: Quantity): string =>
  `${modifier === "=" ? "" : modifier}${minValue === maxValue ? minValue : `${minValue}..${maxValue}`} ${unit}`;

describe("findQuantities", () => {
  it.each<readonly [string, ...string[]]>([
    ["The ferry drifted about 300 km before dawn.", "~300 km"],
    ["The drone flew up to 190 miles inland.", "<=190 mi"],
    ["Crews cleared 12,500 tonnes of rubble.", "12500 t"],
    ["At least 43 people were hurt.", ">=43 people"],
    ["At least half-a-dozen cranes fell.", ">=6 crane"],
    ["An 11 - year - old girl fell.", "11 year of age"],
    ["In all 911 men came.", "911 man"],
    ["The fire left 40 dead and 12 injured.", "40 people", "12 people"],
    ["Twenty-eight thousand six hundred residents voted.", "28600 resident"],
    ["It took 10 1/2 miles of rope.", "10.5 mi"],
    ["Half a million voters stayed home.", "500000 voter"],
    ["A third of the boats sank.", "0.333333333333333 boat"],
    ["He has found 280 million of the 1.5 billion euros he needs.", "280000000 EUR", "1500000000 EUR"],
    ["Rowers need about 2000 - 2500 calories.", "~2000..2500 cal"],
    ["The ward is for children under the age of 5 years.", "5 year of age"],
    ["One in five households has no power.", "0.2 household"],
    ["Several hundred farmers marched.", "300..900 farmer"],
    ["Dozens of goats escaped.", "24..100 goat"],
    ["Between 40 and 50 houses burned.", "40..50 house"],
    ["Winds of 90-110 km/h tore off roofs.", "90..110 km/h"],
    ["They expect four to five thousand guests.", "4000..5000 guest"],
    ["Rents fell from $900 to $700 a month.", "700..900 USD/month"],
    ["The firm paid US$1.2 million in fees.", "1200000 USD"],
    ["It cost €3bn, or 3.2 billion Swiss francs.", "3000000000 EUR"],
    ["Sales rose 6.2% to $1.45 billion.", "6.2 %", "1450000000 USD"],
    ["The rate went up by half a percentage point.", "0.5 percentage point"],
    ["Output reached 800,000 barrels a day.", "800000 barrel/day"],
    ["A 60-year-old sailor and his 18-month-old dog survived.", "60 year of age", "18 month of age"],
    ["Maria Keller, 66, saw it.", "66 year of age"],
    ["A man of 73 and a woman, 81, were hurt.", "73 year of age", "81 year of age"],
    ["She was 75.", "75 year of age"],
    ["She was 75 metres behind.", "75 m"],
    ["A convoy of 73 left.", "73 1"],
    ["The storm damaged 41 of the 60 roofs.", "41 roof", "60 roof"],
    ["The number of dead has risen to 17.", "17 people"],
    ["The number of closed schools rose to three.", "3 school"],
    ["The storm brought 14 inches of rain within a day.", "14 in"],
    ["It fell to minus 12 degrees Celsius.", "-12 °C"],
    ["Nearly 70kg of saffron was seized.", "~70 kg"],
    ["More than 2,000km of track is closed.", ">2000 km"],
    ["No more than 15 minutes remain.", "<=15 min"],
    ["The 12-page letter named 8 more towns.", "12 page", "8 town"],
    ["Prices grew more than sixfold.", ">6 time"],
    ["The firm won control over 150 farms, over 90 of them here.", "150 farm", ">90 1"],
    ["She stood 5'6\" or so; he is 6’3 and weighs 90 kilos.", "~5.5 ft", "6.25 ft", "90 kg"],
    ["The 6-foot-6 cook met a man 6 feet 3 inches tall.", "6.5 ft", "6.25 ft"],
    ["A 12 - year guard dog saw a 22 - caliber rifle.", "12 year"],
    ["The Lisle man, 41, fled with Aldo Harlow, age 40.", "41 year of age", "40 year of age"],
    ["Two of the mayor's deputies resigned.", "2 deputy"],
    ["The team has 3,400 fewer than 5,000 members.", "3400 1", "<5000 member"],
  ])("reads %s", (text, ...expected) => {
    expect(read(text).quantities.map(show)).toEqual(expected);
  });

  it.each([
    "The S-70 and the F-16 landed beside an A320.",
    "He bought an iPhone 12 on the 22nd.",
    "Rovers won 2-1 after a 0-0 first leg.",
    "It opened in 1998 and closed in 2007.",
    "They met on 17 November 2024 at 9:30 p.m.",
    "See Section 427, page 3, No. 10.",
    "The envoy lives at 10 Larch Street.",
    "The 1990s were loud.",
    "It lies at 1725 NW Elm Street.",
    "Rents fell in the 90's; the class of '15 left.",
    "COVID-19 closed Highway 66.",
    "Flags flew at half-staff.",
    "Call 202-555-0143.",
    "In the second half of the year nothing moved.",
    "It burned in the 2400 block of Elm Street.",
    "Image 3 of 9: the port.",
    "He called 911, and the 911 dispatcher wept.",
  ])("reads nothing in: %s", (text) => {
    expect(read(text).quantities.map(show)).toEqual([]);
  });

  it.each<readonly [string, Partial<Quantity>]>([
    ["Searchers found 8 more bodies.", { relation: "more" }],
    ["Another 200 tents arrived.", { relation: "more" }],
    ["One of the pilots spoke.", { relation: "fraction" }],
    ["Shares fell 3 percent.", { change: "down" }],
    ["The index was up 12 points.", { change: "up" }],
    ["It grew sales by 35 per cent.", { change: "up" }],
    ["The port raised 280 million euros.", { change: null }],
    ["The guard gave up 5 keys.", { change: null }],
    ["Shares fell to 3 dollars.", { change: null }],
    [
      "It can hit targets 300 km (186 miles) away.",
      { unit: "km", conversion: { minValue: 186, maxValue: 186, unit: "mi" } },
    ],
    [
      "They paid 9 million yuan (US$1.3 million) for it.",
      { unit: "CNY", conversion: { minValue: 1.3e6, maxValue: 1.3e6, unit: "USD" } },
    ],
    [
      "The ship is 300 km, or 186 miles, out.",
      { unit: "km", conversion: { minValue: 186, maxValue: 186, unit: "mi" } },
    ],
    ["It is 300 km (50 miles) by road.", { unit: "km", conversion: null }],
  ])("%s", (text, expected) => {
    expect(read(text).quantities[0]).toMatchObject(expected);
  });

  it.each([
    ["A range of 300 km makes the Heron rocket useful.", "range"],
    ["The strike killed 10 North Korean soldiers.", "North Korean soldiers"],
    ["Some 30% of the shares changed hands.", "shares"],
    ["It is a 300-km range rocket.", "range rocket"],
    ["Rescuers met 45-year-old Aldo Harlow on Lisle Pier.", "Aldo Harlow"],
    ["They named Aldo Harlow, age 40.", "Aldo Harlow"],
  ])("%s is about %s", (text, of) => {
    const [quantity] = read(text).quantities;
    expect(text.slice(quantity?.of?.start ?? 0, quantity?.of?.end ?? 0)).toBe(of);
  });

  it("goes on with a change told of the figure before", () => {
    const changes = (text: string): readonly (string | null)[] => read(text).quantities.map(({ change }) => change);
    expect(changes("The index was up 12 points, or 0.4%.")).toEqual(["up", "up"]);
    expect(changes("Shares of Alder fell 2%, Birch Line by 3%.")).toEqual(["down", "down"]);
    expect(changes("Shares of Alder fell 2%, a loss of 3 million euros.")).toEqual(["down", null]);
  });
});
