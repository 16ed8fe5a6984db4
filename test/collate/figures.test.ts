import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.js";
import type { Page } from "../../src/model/index.js";
import { pageOf } from "./pageOf.js";

const page = (body: string, i: number): Page => pageOf(body, i, `2031-05-0${i + 7}`);

const entriesOf = (...bodies: readonly string[]) => compare(bodies.map(page)).stories.flatMap(({ entries }) => entries);

describe("a toll is one point, whatever words it is told in", () => {
  test.each([
    [
      "A fire aboard the ferry Sarna killed at least 12 people off the coast of Orlen.",
      "The ferry Sarna burned off the coast of Orlen. Doctors said that 14 people had died.",
      "superseded",
    ],
  ])("%s | %s", (a, b, standing) => {
    const entry = entriesOf(a, b).find(
      ({ readings }) => new Set(readings.flatMap(({ reports }) => reports)).size > 1 && readings.length > 1,
    );
    expect(entry?.standing).toBe(standing);
    expect(entry?.kind).toBe("quantity");
  });
});

describe("never a toll", () => {
  test.each([
    ["The dead man was Tor Hale, 23, a baker.", "The dead man was Tor Hale, a baker; his brother is Lars Hale, 32."],
    ["Five of the dead were from Orlen.", "Nine of the dead were on holiday."],
    [
      "The killing of a 14-year-old boy shocked Orlen.",
      "The killing of the boy, a friend of a 13-year-old, shocked Orlen.",
    ],
  ])("%s | %s", (a, b) => {
    expect(entriesOf(a, b).flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(entriesOf(a, b).map(({ standing }) => standing)).not.toContain("superseded");
  });
});
