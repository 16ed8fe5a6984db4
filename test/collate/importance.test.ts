import { expect, test } from "vitest";
import { compare } from "../../src/index.js";
import { pageOf } from "./pageOf.js";

/** Sentences that no other report has. */
const filler = (place: string): string =>
  [
    `Rain fell over ${place} for the third week.`,
    `Farmers near ${place} sold their barley early.`,
    `A choir from ${place} sang at the station.`,
    `The bakery of ${place} burned its last loaves.`,
    `Two trains were late at ${place} junction.`,
    `Schools in ${place} closed for the holiday.`,
  ].join(" ");

const VOTE = "The Sund council voted to tear down the old ferry terminal on Tuesday.";
const MODELS = "The terminal holds forty ship models of the last century.";

test("what most reports lead with stands before what one leads with and others tell last", () => {
  const bodies = [
    `${VOTE} ${filler("Tarvik")} ${MODELS}`,
    `On Tuesday the council of Sund voted to tear down its old ferry terminal. ${filler("Marle")} ${MODELS}`,
    `Forty ship models of the last century are held by the terminal at Sund. ${filler("Hale")} The council met on Tuesday.`,
  ];
  const [story] = compare(bodies.map((body, i) => pageOf(body, i))).stories;
  const shared = story?.entries.filter(({ standing }) => standing !== "single") ?? [];
  expect(shared[0]?.readings[0]?.value).toMatch(/voted to tear down/);
  expect(shared.map(({ readings }) => readings[0]?.reports.join(""))).toContain("ABC");
});

test("of what as many lead with, what the headlines have in common stands first", () => {
  const bodies = [
    `${VOTE} ${MODELS} ${filler("Tarvik")}`,
    `The terminal at Sund holds forty ship models of the last century. On Tuesday the council of Sund voted to tear down its old ferry terminal. ${filler("Marle")}`,
  ];
  const topOf = (titles: readonly string[]): string | undefined => {
    const pages = bodies.map((body, i) => ({
      ...pageOf(body, i),
      given: { ...pageOf(body, i).given, title: titles[i] ?? "" },
    }));
    return compare(pages).stories[0]?.entries[0]?.readings[0]?.value;
  };
  expect(topOf(["Council votes to tear down terminal", "Sund council: terminal torn down after vote"])).toMatch(
    /tear down/,
  );
  expect(topOf(["Forty ship models in Sund", "Where the ship models are"])).toMatch(/ship models/);
});
