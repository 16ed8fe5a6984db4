import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { LedgerEntry, LedgerReport } from "../../src/model/index.js";
import { renderJson } from "../../src/render/json.js";
import { EDITION, TWO_STORIES } from "./fixture.js";

const schema = JSON.parse(readFileSync(new URL("../../src/render/schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe("renderJson", () => {
  it.each([
    ["one story", EDITION],
    ["two stories", TWO_STORIES],
    ["none", { format: "variorum/1", stories: [], unread: [] } as const],
  ])("validates against the schema: %s", (_name, edition) => {
    validate(JSON.parse(renderJson(edition, { pretty: false })));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("prints one line, or indented", () => {
    expect(renderJson(EDITION, { pretty: false }).trimEnd()).not.toContain("\n");
    expect(renderJson(EDITION, { pretty: true })).toMatch(/^\{\n {2}"format": "variorum\/1",\n {2}"stories"/);
  });

  it("orders keys the same whatever the order they were set in", () => {
    const [story] = EDITION.stories;
    const turned = Object.fromEntries(Object.entries(story as object).reverse()) as unknown as typeof story;
    const again = { unread: EDITION.unread, stories: [turned], format: "variorum/1" } as typeof EDITION;
    expect(renderJson(again, { pretty: false })).toBe(renderJson(EDITION, { pretty: false }));
  });

  it("keeps offsets that cut the words out of the text", () => {
    const { stories } = JSON.parse(renderJson(EDITION, { pretty: false }));
    for (const { reports, entries } of stories)
      for (const claim of (entries as LedgerEntry[])
        .flatMap(({ readings }) => readings)
        .flatMap(({ claims }) => claims)) {
        const report = (reports as LedgerReport[]).find(({ sigil }) => sigil === claim.report);
        expect(report?.text.slice(claim.start, claim.end)).toBe(claim.exact);
      }
  });

  it("refuses what the format doesn't have", () => {
    expect(validate({ format: "variorum/2", stories: [], unread: [] })).toBe(false);
    expect(validate({ format: "variorum/1", stories: [], unread: [], extra: 1 })).toBe(false);
  });
});
