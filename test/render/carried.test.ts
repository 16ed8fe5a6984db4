import { describe, expect, it } from "vitest";
import { slim } from "../../src/render/carried/slim.js";
import { whole } from "../../src/render/carried/whole.js";
import { renderJson } from "../../src/render/json.js";
import { EDITION, TWO_STORIES } from "./fixture.js";
import { poisoned } from "./hostile.js";

describe("the edition that a page carries", () => {
  it.each([
    ["one story", EDITION],
    ["two stories", TWO_STORIES],
    ["hostile words", poisoned()],
    ["none", { format: "variorum/1", stories: [], unread: [] } as const],
  ])("comes back whole: %s", (_name, edition) => {
    const all = renderJson(edition, { pretty: true });
    expect(renderJson(whole(slim(edition)), { pretty: true })).toBe(all);
  });

  it("leaves out the words that the texts have, and only those", () => {
    expect(slim(EDITION).length).toBeLessThan(renderJson(EDITION, { pretty: false }).length * 0.9);
    const [story] = EDITION.stories;
    const other = { ...EDITION, stories: [{ ...story, title: { ...story?.title, exact: "Other words" } }] };
    expect(slim(other as typeof EDITION)).toContain("Other words");
  });
});
