import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotate/index.js";
import { toStory } from "../../../src/cluster/index.js";
import { extract } from "../../../src/extract/index.js";
import type { ConflictKind } from "../../../src/model/index.js";
import { tell } from "../../../src/pipeline.js";

/** Kinds of conflict between reports of several sentences, in which the two that disagree share little else. */
function kinds(...reports: readonly (readonly [body: string, published?: string])[]): readonly ConflictKind[] {
  const read = reports.map(([body, published = "2031-05-08"], i) => {
    const given = { id: `${i}`, published, language: "en" };
    return extract({ input: `${i}`, format: "text", body, given, retrieved: null }).reports[0];
  });
  const { entries } = tell(toStory(read.flatMap((report) => (report === undefined ? [] : [annotate(report)]))));
  return [...new Set(entries.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)))].sort();
}

type Case = readonly [name: string, a: string, b: string];

const found: readonly (readonly [...Case, kind: ConflictKind])[] = [
  [
    "an assault expected, and under way",
    "Ardal counts 4,000 troops in Lunde, and a major assault by Norlandic troops is expected within days.",
    "The Norlandic army is conducting a major assault against villages of Lunde to take back the dam.",
    "state",
  ],
  [
    "an evacuation under way, and over",
    "Rain fell for two days. The evacuation of the Lower Amsel valley is under way, the governor said.",
    "The storm did little damage. The evacuation of the Lower Amsel valley is over, the governor said.",
    "state",
  ],
  [
    "cases that there are and aren't",
    "The clerk said there were no outstanding warrants against the driver. The car was blue.",
    "Marshals stopped the car because of outstanding warrants. A boy was in it.",
    "whether",
  ],
  [
    "an order given and not given",
    "“The governor did not order an evacuation,” the mayor of Ostrey, Paul Derrin, said.",
    "Governor Teresa Holm ordered the evacuation of the Lower Amsel valley on Monday evening.",
    "whether",
  ],
  [
    "use alone here and first here",
    "The decision focuses exclusively on allowing the use of rockets in the Lunde region. It was made on Sunday.",
    "The weapons are expected to be initially deployed against troops in the Lunde region. Nobody objected.",
    "restriction",
  ],
  [
    "one sentence quoted in two ways",
    "“There is much talk in the papers about the fact that a door has been opened to us,” Ida Falk said.",
    "“There is much talk in the papers about reports that a door has been opened to us,” Ida Falk said.",
    "wording",
  ],
  [
    "one man sought and arrested",
    "The ferry burned for a day. Police were searching for the captain, Aksel Brandt, who left in the first boat.",
    "Police arrested Aksel Brandt at a guest house in Lund. The fire had destroyed his ship.",
    "overtaken",
  ],
  [
    "an election to come, and won",
    "Farmers fear for their subsidies, particularly if Ida Falk wins the next election.",
    "The law comes two months before President-elect Ida Falk takes office in Norland.",
    "overtaken",
  ],
  [
    "a round count as a bound and with a part",
    "The move of over 50,000 troops to the Lunde region of Norland began in May.",
    "An army of 50,000 troops, including foreign troops, holds the Lunde region of Norland.",
    "scope",
  ],
  [
    "ages of one man",
    "A jury indicted Norris Hale, 23, for the theft of a ferry.",
    "Norris Hale, 32, was seen at the harbour before the ferry left.",
    "value",
  ],
  [
    "how far one place lies",
    "The court of Ostrey, 100 miles northeast of Lund, was closed on Monday.",
    "Guards were shot in Ostrey, about 65 miles northeast of Lund.",
    "value",
  ],
  [
    "a place in a row",
    "This is the 15th missile test this year, and nobody was hurt.",
    "It was the 19th missile test of Norland this year, the ministry of Ardal said.",
    "value",
  ],
  [
    "a day foreseen, and the day it came",
    "Storm Idra was expected to reach the capital on Friday. It had been at sea for a week.",
    "Idra will reach the capital on Saturday. The winds tore down a crane.",
    "when",
  ],
  [
    "the side of a named thing",
    "The fire killed nine people off the northern tip of Skarn island.",
    "The burning ferry lay off the southern tip of Skarn island and drifted.",
    "where",
  ],
  [
    "the hour at which it began",
    "The fire broke out on the car deck shortly before 3 a.m., the guard said.",
    "Smoke first rose from the car deck at around 4.30 a.m. on the ferry.",
    "when",
  ],
];

const quiet: readonly Case[] = [
  [
    "assaults of two armies",
    "A major assault by Norlandic troops is expected within days in Lunde.",
    "The army of Ardal is conducting a major assault in Lunde.",
  ],
  [
    "assaults in two places",
    "A major assault by Norlandic troops on Lunde is expected within days.",
    "Norlandic troops are conducting a major assault on Tarvik.",
  ],
  [
    "an assault of the past",
    "Norlandic troops are preparing for a major assault in Lunde.",
    "In August Norlandic troops launched an assault in Lunde and lost it.",
  ],
  [
    "an assault only supposed",
    "If the Norlandic assault in Lunde succeeds, the bridge is lost.",
    "Norlandic troops are conducting an assault in Lunde.",
  ],
  [
    "no new details, and new details",
    "There were no new details on the crash of the bus in Sund.",
    "The company promised new details on its plans for Lund.",
  ],
  [
    "orders of two people",
    "The mayor did not order an evacuation of the school.",
    "Governor Teresa Holm ordered the evacuation of the valley.",
  ],
  [
    "two things restricted",
    "The licence applies exclusively to the northern basin.",
    "Tickets were initially sold to members.",
  ],
  [
    "two quotations of one speech",
    "“There is much talk in the papers about this door,” Ida Falk said.",
    "“Nobody in this town has ever opened a door to us,” Ida Falk said.",
  ],
  [
    "a report that tells of both fates",
    "Police were searching for Aksel Brandt on Friday. On Saturday Aksel Brandt was arrested in Lund.",
    "Police arrested Aksel Brandt at a guest house in Lund.",
  ],
  [
    "the fate of somebody else",
    "Police were searching for the brother of Aksel Brandt.",
    "Police arrested Aksel Brandt at a guest house in Lund.",
  ],
  [
    "one count of two armies",
    "An army of 50,000 Russian troops holds the Lunde region.",
    "Over 50,000 Swedish troops were sent home from the Tarvik region.",
  ],
  [
    "ages of two men",
    "A jury indicted Norris Hale, 23, for the theft of a ferry.",
    "Tor Hale, 32, was seen at the harbour before the ferry left.",
  ],
  [
    "distances from two towns",
    "The court of Ostrey, 100 miles northeast of Lund, was closed on Monday.",
    "Guards were shot in Ostrey, about 65 miles northeast of Tarvik.",
  ],
  [
    "places in two rows",
    "This is the 15th missile test this year, and nobody was hurt.",
    "It was the third strike at the port this year, the union said.",
  ],
  [
    "sides of two islands",
    "The fire killed nine people off the northern tip of Skarn island.",
    "The lighthouse stands at the southern tip of Amsel island.",
  ],
  [
    "hours of two beginnings",
    "The fire broke out on the car deck shortly before 3 a.m., the guard said.",
    "The trial began in the district court at 9 a.m. on Thursday.",
  ],
];

describe("across entries", () => {
  test.each(found)("flagged: %s", (_, a, b, kind) => {
    expect(kinds([a], [b])).toContain(kind);
  });
  test.each(quiet)("quiet: %s", (_, a, b) => {
    expect(kinds([a], [b])).toEqual([]);
  });
});
