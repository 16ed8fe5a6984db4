import { describe, expect, test } from "vitest";
import { findEntities } from "../../src/annotate/entities.js";
import { tokenise } from "../../src/annotate/tokens.js";
import { plainReport } from "../plainReport.js";

const read = (text: string) => findEntities({ report: plainReport(text), ...tokenise(plainReport(text)) });

/** "label: name / alias*mentions" of each entity. */
const entitiesOf = (text: string): readonly string[] =>
  read(text).entities.map(
    ({ label, name, aliases, mentions }) => `${label}: ${[name, ...aliases].join(" / ")}*${mentions.length}`,
  );

const namesOf = (text: string): readonly string[] =>
  read(text).mentions.map(({ start, end }) => text.slice(start, end));

describe("names", () => {
  test.each<[string, readonly string[]]>([
    ["On Sunday the mayor of Paris met Mr. Harlow in May.", ["Paris", "Harlow"]],
    [
      "Former President Ann Birch spoke to White House Press Secretary Tom Lisle.",
      ["Ann Birch", "White House", "Tom Lisle"],
    ],
    ["The Department of Fisheries and the Bank of England agreed.", ["Department of Fisheries", "Bank of England"]],
    ["Russian troops and North Korean soldiers left Ukraine.", ["Ukraine"]],
    ["Meanwhile, police said Americans were safe.", []],
    ["We asked for help, and she gave us some.", []],
    ["The U.S. Food and Drug Administration approved it.", ["U.S. Food and Drug Administration"]],
    ["Mayor Karl von Amsel met Ana de la Roca.", ["Karl von Amsel", "Ana de la Roca"]],
    [
      "Ursula van der Berg flew to Washington, D.C., with Jean-Luc Marais.",
      ["Ursula van der Berg", "Washington, D.C.", "Jean-Luc Marais"],
    ],
    ["The Obama-era rule is gone, U.S.-based Apple said.", ["Obama", "U.S.", "Apple"]],
    ["It flew an S-70 and bought an iPhone 12.", ["S-70", "iPhone 12"]],
    ["“Please wait,” Birch said. Officials declined.", ["Birch"]],
    ["Excavators were sent at once. DESPERATION: they failed.", []],
    [
      "The leader, Park Jong-un, met the Harlow-led party in Verity-e-Lund.",
      ["Park Jong-un", "Harlow", "Verity-e-Lund"],
    ],
    [
      "Deputies of Prince Aldo's County saw the Lisle County Sheriff's Office.",
      ["Prince Aldo's County", "Lisle County Sheriff's Office"],
    ],
    ["Aldo's ministers left Russia's Foreign Ministry.", ["Aldo", "Russia", "Foreign Ministry"]],
    ["At New Year's Eve and on Christmas Eve it cost $US65.", []],
    ["She left Highway 49 for 12th Street, said the Lisle 49ers.", ["Highway 49", "12th Street", "Lisle 49ers"]],
    ["The Florida Republican spoke at the Council on Foreign Relations.", ["Florida", "Council on Foreign Relations"]],
    [
      "Along the U.S.-Mexico border the Times found Doctors Without Borders.",
      ["U.S.", "Mexico", "Times", "Doctors Without Borders"],
    ],
    [
      "Harlow Senior Vice President Ann Birch saw the Harlow Medical Group in Paris.",
      ["Harlow", "Ann Birch", "Harlow Medical Group", "Paris"],
    ],
    ["Norway's Chief Cabinet Secretary Taro Harlow left. The Cabinet Secretary agreed.", ["Norway", "Taro Harlow"]],
    ["Physicist David Birch met Detectives Will Brown and Ann Ford.", ["David Birch", "Will Brown", "Ann Ford"]],
    ["Her minister, Minister of Foreign Affairs Taro Harlow, left.", ["Taro Harlow"]],
    [
      "The Society for the Advancement of Lisle Harbours left the Office for Trade Co-Operation and Development.",
      ["Society for the Advancement of Lisle Harbours", "Office for Trade Co-Operation and Development"],
    ],
    [
      "The Office of Tides and Currents, the Securities and Exchange Commission and the Ministry of Trade and Ann Lisle met.",
      ["Office of Tides and Currents", "Securities and Exchange Commission", "Ministry of Trade", "Ann Lisle"],
    ],
    ["The American Federation of Pilots met Russian Harlow.", ["American Federation of Pilots", "Harlow"]],
    ["The Center for Public Policy and Ann Lisle did NOTHING.", ["Center for Public Policy", "Ann Lisle"]],
    ["“We left,” said Edith J Birch of Lisle.", ["Edith J Birch", "Lisle"]],
  ])("%j", (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe("entities", () => {
  test.each<[string, readonly string[]]>([
    ["President Volodymyr Zelensky spoke. Zelenskyy left.", ["person: Volodymyr Zelensky / Zelenskyy*2"]],
    [
      "The U.S. and the United States and America are one; the US too.",
      ["place: United States / U.S. / America / US*4"],
    ],
    ["The Lisle Harbour Board (LHB) met. LHB members left.", ["organisation: Lisle Harbour Board / LHB*3"]],
    [
      "Army Tactical Missile Systems (ATACMS) arrived. ATACMS fly far.",
      ["object: Army Tactical Missile Systems / ATACMS*3"],
    ],
    [
      "Mr. Lisle spoke. The Lisle administration agreed with Lisle Holdings LLC.",
      ["person: Lisle*2", "organisation: Lisle Holdings LLC*1"],
    ],
    [
      "It fell west of Verity, in the village of Odile, near Harrison County.",
      ["place: Verity*1", "place: Odile*1", "place: Harrison County*1"],
    ],
    [
      "The law firm Lisle Verity hired Ahmed al-Jabal. Jabal said no.",
      ["organisation: Lisle Verity*1", "person: Ahmed al-Jabal / Jabal*2"],
    ],
    ["Ann Clover met Tom Clover. Mr. Clover wept.", ["person: Ann Clover*1", "person: Tom Clover / Clover*2"]],
    ["Tom Birch Jr. defended his father, Tom Birch.", ["person: Tom Birch Jr.*1", "person: Tom Birch*1"]],
    [
      "The Justice Department sued. The Department of Justice won. DOJ lawyers smiled.",
      ["organisation: Department of Justice / Justice Department / DOJ*3"],
    ],
  ])("%j", (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  });

  test.each([
    ["Kyiv said Ukraine would fight.", "Kyiv", "Ukraine"],
    ["The Kremlin spoke for Russia.", "Kremlin", "Russia"],
    ["Lake County sued; the Lake County Circuit Court listened.", "Lake County", "Lake County Circuit Court"],
    ["Boeing and Boeing Capital Partners differ.", "Boeing", "Boeing Capital Partners"],
    ["New York reads the New York Times.", "New York", "New York Times"],
    ["House leaders left. House Democrats stayed. The White House waited.", "House Democrats", "White House"],
  ])("in %j, %s is not %s", (text, a, b) => {
    const { entities } = read(text);
    const of = (form: string) => entities.findIndex(({ name, aliases }) => name === form || aliases.includes(form));
    expect(of(a)).toBeGreaterThanOrEqual(0);
    expect(of(b)).toBeGreaterThanOrEqual(0);
    expect(of(a)).not.toBe(of(b));
  });

  test.each<[string, string, string]>([
    ["Lisle harbour expert Ann Birch spoke.", "Ann Birch", "Lisle harbour expert"],
    ["Ann Birch, 41, a student at the Harlow Academy, spoke.", "Ann Birch", "student at the Harlow Academy"],
    ["The deal President Ann Birch struck failed.", "Ann Birch", "President"],
    ["Former state Senator Ann Birch left.", "Ann Birch", "Former state Senator"],
    ["A call to Tom Lisle, spokesman for the ministry, went unanswered.", "Tom Lisle", "spokesman for the ministry"],
  ])("%j: %s has a role", (text, name, role) => {
    const entity = read(text).entities.find((one) => one.name === name);
    expect(entity?.roles.map(({ start, end }) => text.slice(start, end))).toContain(role);
  });
});

test("mentions point at entities and entities at mentions", () => {
  const { mentions, entities } = read("Ann Birch met Tom Lisle in Paris. Birch left Paris.");
  entities.forEach((entity, i) => {
    for (const m of entity.mentions) expect(mentions[m]?.entity).toBe(i);
  });
  expect(mentions).toHaveLength(5);
});

describe("what stands around a name tells its kind", () => {
  test.each<readonly [string, string, string]>([
    ["The cabinet meets in Geneva on Friday.", "Geneva", "place"],
    ["Talks near Lund failed.", "Lund", "place"],
    ["The bus went from Brevik to Oslo.", "Brevik", "place"],
    ["The ferry Orla Maren sank at dawn.", "Orla Maren", "object"],
    ["Skarn Line cancelled its crossings.", "Skarn Line", "organisation"],
    ["Sunhaven Optics said it would hire.", "Sunhaven Optics", "organisation"],
    ["The managing director, Per Oddvar Moen, offered condolences.", "Per Oddvar Moen", "person"],
    ["Mayor Ada Lund said it was over.", "Ada Lund", "person"],
  ])("%s", (text, name, label) => {
    expect(read(text).entities.map((e) => [e.name, e.label])).toContainEqual([name, label]);
  });
});
