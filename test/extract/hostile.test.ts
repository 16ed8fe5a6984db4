import { expect, it } from "vitest";
import { kindOf } from "../../src/extract/furnished-line.js";
import { processorTime } from "../processorTime.js";
import { BODY, extractBody } from "./page.js";

/** Milliseconds: a thousand times what any of these takes, a thousandth of what a pattern takes that tries every way. */
const PATIENCE = 1000;

it.each([
  "share 1",
  "share 1,",
  "share a ",
  "By Tor ",
  "Photo: A.",
  "1:",
  "Updated 1 May ",
  "@a",
  "A. ",
  "- ",
  "(AP) ",
  "(c) ",
])("a short line of %j over and over is told at once", (piece) => {
  const [first = "", again = first] = piece.split(/(?<=^share )/);
  expect(processorTime(() => kindOf(`${first}${again.repeat(36)}!`))).toBeLessThan(PATIENCE);
});

it.each(["title", "byline", "publisher"])("a %s is one line of at most six hundred characters", (field) => {
  const value = `Crane${" \t\n".repeat(70_000)}falls ${"😀".repeat(700)}`;
  const body = JSON.stringify({ text: BODY, title: "Crane falls", [field]: value });
  const [report] = extractBody(body, "record").reports;
  const kept = report?.[field as "title"] ?? "";
  expect(kept).toMatch(/^Crane falls (?:😀)+$/u);
  expect(kept.length).toBeGreaterThan(590);
  expect(kept.length).toBeLessThanOrEqual(600);
});
