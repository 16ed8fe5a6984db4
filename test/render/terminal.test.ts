import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderTerminal } from "../../src/render/index.js";
import { EDITION, TWO_STORIES } from "./fixture.js";
import { poisonedWords } from "./hostile.js";

const plain = renderTerminal(EDITION, { width: 80, color: false });

describe("renderTerminal", () => {
  it.each([40, 60, 80, 120, 200])("fits %i columns", (width) => {
    for (const line of renderTerminal(EDITION, { width, color: true }).split("\n"))
      expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("counts reports, origins and standings in the head", () => {
    expect(plain).toContain("5 reports · 4 origins, 1 unseen");
    expect(plain).toContain("● 4 agreed · ◐ 1 repeated · ○ 5 single · ≠ 2 conflict · ↷ 1 superseded");
  });

  it("has the sections in the order of what matters", () => {
    const order = [
      "REPORTS",
      "CONFLICTS",
      "SUPERSEDED",
      "AGREED",
      "REPEATED",
      "ONLY IN ONE REPORT",
      "WHO SAID WHAT",
      "TIMELINE",
      "LINEAGE",
      "PROBLEMS",
      "COULD NOT BE READ",
    ];
    const places = order.map((heading) => plain.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it.each([
    "“Police have not ruled out arson”",
    "“Police have ruled out arson”",
    "A has 03:00, B 04:00; times to the hour agree within 30 minutes.",
    "6 people  B C E · 2 origins",
    "Ilse Varga, harbour master  A B C D",
    "a port official who asked not to be named (unnamed)  B",
    "Coastwire (not among the reports): B C",
    "C ← B  55 % certain: a sentence reworded, in the same order",
    "brennick/notes.bin: The file is binary.",
  ])("prints %s", (words) => expect(plain).toContain(words));

  it("is plain without colour and the same words with it", () => {
    expect(plain).not.toContain("\u001b");
    const coloured = renderTerminal(EDITION, { width: 80, color: true });
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(plain);
  });

  it("keeps report text from acting on the terminal", () => {
    const hostile = renderTerminal(poisonedWords(), { width: 80, color: false });
    expect(hostile).toContain("window.ran=1");
    expect(hostile).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    for (const line of hostile.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it("tells several stories apart, and says when there is none", () => {
    expect(renderTerminal(TWO_STORIES, { width: 80, color: false })).toMatch(/^2 stories\n/);
    const none = renderTerminal(
      { format: "variorum/1", stories: [], unread: EDITION.unread },
      { width: 80, color: false },
    );
    expect(none).toContain("COULD NOT BE READ");
    expect(none).not.toContain("CONFLICTS");
  });
});
