import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/render/index.js";
import { escapeMarkdown } from "../../src/render/markdown/escape.js";
import { EDITION, TWO_STORIES } from "./fixture.js";
import { poisonedWords } from "./hostile.js";

const text = renderMarkdown(EDITION);

describe("renderMarkdown", () => {
  it("has a footnote for every mark and a mark for every footnote", () => {
    for (const edition of [EDITION, TWO_STORIES]) {
      const printed = renderMarkdown(edition);
      const marks = new Set([...printed.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, label]) => label));
      const notes = [...printed.matchAll(/^\[\^([\w-]+)\]:/gm)].map(([, label]) => label);
      expect(new Set(notes)).toEqual(marks);
      expect(notes).toHaveLength(marks.size);
    }
  });

  it.each([
    "# Fire tears through grain store at Brennick harbour",
    "- “Police have not ruled out arson”[^D0] (D · 1 origin)",
    "[^D0]: D, [Tarn Evening News](<https://example.org/d/brennick-fire>), sentence 5: “Police have not ruled out arson.”",
    "## Conflicts",
    "## Could not be read",
  ])("prints %s", (line) => expect(text).toContain(line));

  it("lets no report make markup, links or HTML", () => {
    const hostile = renderMarkdown(poisonedWords());
    expect(hostile).not.toMatch(/(?<!\\)<(?!https:)/);
    expect(hostile).not.toContain("](<javascript");
    expect(hostile).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each([
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["<b>", "\\<b\\>"],
    ["see https://x.example and www.x.example", "see https&#58;//x.example and www&#46;x.example"],
    ["a@b.example", "a&#64;b.example"],
    ["1. first", "1\\. first"],
    ["- item", "\\- item"],
    ["plain words, 3.5 km", "plain words, 3.5 km"],
  ])("escapes %s", (given, expected) => expect(escapeMarkdown(given)).toBe(expected));
});
