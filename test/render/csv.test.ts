import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.js";
import { renderCsv } from "../../src/render/index.js";
import { pageOf } from "../collate/pageOf.js";
import { CLAIMS, EDITION } from "./fixture.js";
import { poisonedWords } from "./hostile.js";

describe("renderCsv", () => {
  const lines = renderCsv(EDITION).trimEnd().split("\r\n");

  it("has one row a claim below its heading", () => {
    expect(lines[0]).toMatch(
      /^story,entry,topic,kind,standing,differs_in,entry_reports,entry_origins,reading,value,min,max,unit,claim,report,publisher,/,
    );
    expect(lines).toHaveLength(CLAIMS + 1);
  });

  it("names report, sentence, place, speaker and origins", () => {
    expect(lines.find((line) => line.includes(",E0,E,"))).toBe(
      "brennick0001,e1,whether arson is ruled out,state,conflict,whether,2,2,2,ruled out,,,,E0,E,e.txt,2031-03-12,,2,67,94,Police have ruled out arson,a person close to the inquiry,positive,asserted,E,o4,A B C,One report denies what another says.",
    );
  });

  it.each([
    ["=", "2,3"],
    ["~", "2,3"],
    [">", "2,"],
    ["<=", ",3"],
  ] as const)("prints a figure with %s as a range", (modifier, range) => {
    const [story] = EDITION.stories;
    const [entry] = story?.entries ?? [];
    const [reading] = entry?.readings ?? [];
    const figure = { minValue: 2, maxValue: 3, unit: "kg", modifier, fate: null, counted: null };
    const entries = [{ ...entry, readings: [{ ...reading, value: "2–3 kg", figure }] }];
    const printed = renderCsv({ ...EDITION, stories: [{ ...story, entries }] } as unknown as typeof EDITION);
    expect(printed.split("\r\n")[1]).toContain(`,2–3 kg,${range},kg,`);
  });

  it.each(["=1+1", "+1", "-1", "@x", "\t=1"])("keeps a spreadsheet from running %j", (formula) => {
    const [story] = EDITION.stories;
    const entries = (story?.entries ?? []).map((entry) => ({ ...entry, topic: formula }));
    const printed = renderCsv({ ...EDITION, stories: [{ ...(story as NonNullable<typeof story>), entries }] });
    for (const line of printed.trimEnd().split("\r\n").slice(1)) expect(line.split(",")[2]).toMatch(/^'/);
  });

  it("calls a speaker as the list of who said what does", () => {
    const bodies = ["Ida Falk, the mayor of Sund, said the gate held.", "Mr Falk said the pumps failed."];
    const edition = compare(bodies.map((body, i) => pageOf(`A fire destroyed the old Sund terminal. ${body}`, i)));
    const said = renderCsv(edition)
      .split("\r\n")
      .filter((line) => /gate held,|pumps failed,/.test(line));
    expect(said).toHaveLength(2);
    for (const line of said) expect(line).toContain(",Ida Falk,");
  });

  it("prints no control characters", () => {
    expect(renderCsv(poisonedWords())).not.toMatch(/(?![\r\n])\p{Cc}/u);
  });
});
