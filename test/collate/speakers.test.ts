import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.js";
import type { Ledger, LedgerSpeaker } from "../../src/model/index.js";
import { pageOf } from "./pageOf.js";

const told = (...bodies: readonly string[]): Ledger =>
  compare(bodies.map((body, i) => pageOf(body, i))).stories[0] as Ledger;

const FIRE = "A fire destroyed the old Sund ferry terminal on Tuesday night, and forty families lost their homes.";

const speaker = (ledger: Ledger, name: RegExp): LedgerSpeaker =>
  ledger.speakers.find((one) => name.test(one.name)) as LedgerSpeaker;

describe("who said what", () => {
  test("joins variants of one utterance under its speaker, with the role", () => {
    const ledger = told(
      `${FIRE} "We never saw smoke before the alarm rang at the gate," said harbour master Ida Falk.`,
      `${FIRE} Ida Falk, the harbour master, said nobody saw smoke before the alarm rang at the gate. "We will rebuild the pier," Falk said.`,
    );
    const falk = speaker(ledger, /Falk/);
    expect(falk).toMatchObject({ kind: "named", name: "Ida Falk", reports: ["A", "B"] });
    expect(falk.role?.exact).toMatch(/harbour master/);
    expect(falk.utterances.map(({ reports }) => reports.join(""))).toEqual(["AB", "B"]);
    const [first] = falk.utterances;
    expect(ledger.attributions[first?.attributions[0] ?? -1]?.kind).toBe("direct");
  });

  test("keeps different things said apart", () => {
    const ledger = told(
      `${FIRE} "The pumps failed twice that night," Ida Falk said.`,
      `${FIRE} "My own house burned to the ground," Ida Falk said.`,
    );
    expect(speaker(ledger, /Falk/).utterances).toHaveLength(2);
  });

  test.each([
    ["the report", `${FIRE} The report said the pumps had failed twice.`],
    ["they", `${FIRE} They said the pumps had failed twice.`],
    ["nobody", `${FIRE} It is unclear how many pumps had failed that night.`],
  ])("%s is no speaker", (_, body) => {
    expect(told(body, FIRE).speakers).toEqual([]);
  });

  test("an outlet is told apart from who speaks", () => {
    const ledger = told(`${FIRE} Reuters reported that the pumps had failed twice.`, FIRE);
    expect(ledger.speakers.filter(({ kind }) => kind === "named")).toEqual([]);
  });
});

describe("one person is one speaker", () => {
  const PUMPS = "said the pumps had failed twice that night";
  const named = (...bodies: readonly string[]): readonly string[] =>
    told(...bodies)
      .speakers.filter(({ kind }) => kind === "named")
      .map(({ name }) => name);

  test.each([
    [
      "a surname in the midst of a name",
      `Ida Falk Moreno, the mayor of Sund, ${PUMPS}.`,
      "Mr. Dorn left. Falk said it would be rebuilt.",
    ],
    ["who it is follows the name", `Ida Falk, an expert on harbours, ${PUMPS}.`, "Ida Falk said it would be rebuilt."],
    ["office and name", `Ambassador to the Sund League Ida Falk ${PUMPS}.`, "Ida Falk said it would be rebuilt."],
    ["a courtesy title and the surname", `Ida Falk, the mayor of Sund, ${PUMPS}.`, "Mr Falk said it would be rebuilt."],
  ])("%s", (_, first, second) => {
    const names = named(`${FIRE} ${first}`, `${FIRE} ${second}`);
    expect(names.filter((name) => name.includes("Falk"))).toHaveLength(1);
  });

  test.each([
    ["Vyacheslav Holmgren", "Vyachislav Holmgren", 1],
    ["Dan Long", "Dina Leng", 2],
    ["Harold Schapelhorn", "Harold Shapelhorn", 1],
    ["Arseniy Hale", "Arsniy Hale", 1],
    ["Paul Hale", "Paula Hale", 2],
    ["Dan Hale", "Don Hale", 2],
    ["North Korea’s government", "The North Korean government", 1],
    ["North Korea’s government", "The South Korean government", 2],
  ])("%s and %s", (first, second, expected) => {
    expect(named(`${FIRE} ${first} ${PUMPS}.`, `${FIRE} ${second} ${PUMPS}.`)).toHaveLength(expected);
  });

  test.each([
    ["one force under a short and a full name", "Sund police", "Police", ["Sund police"]],
    ["one of two together", "Police and prosecutors", "Prosecutors", ["Police and prosecutors", "Prosecutors"]],
    ["other people than a force", "Falk’s mother", "The mother", ["Falk’s mother", "The mother"]],
  ])("%s", (_, first, second, expected) => {
    expect(named(`${FIRE} ${first} ${PUMPS}.`, `${FIRE} ${second} said the gate would be rebuilt.`)).toEqual(expected);
  });

  test("the police of a story of two forces are told apart", () => {
    const bodies = [`Sund police ${PUMPS}.`, "Marle police said the road was closed.", "Police said the gate held."];
    expect(named(...bodies.map((body) => `${FIRE} ${body}`))).toHaveLength(3);
  });

  test("whoever speaks for somebody is another", () => {
    expect(named(`${FIRE} A spokesman for Mayor Ida Falk ${PUMPS}.`, FIRE)).toEqual(["A spokesman for Mayor Ida Falk"]);
  });

  test("a state, its seat and its side of the world", () => {
    const names = named(
      `${FIRE} North Korea ${PUMPS}. The North said it would help.`,
      `${FIRE} Pyongyang ${PUMPS}. North Korea said it would help.`,
    );
    expect(names).toEqual(["North Korea"]);
  });
});

describe("unnamed sources", () => {
  const SAME = "the pumps had been switched off by mistake on Monday";

  test("are one where they say the same", () => {
    const ledger = told(`${FIRE} A port official said ${SAME}.`, `${FIRE} According to a port official, ${SAME}.`);
    const unnamed = ledger.speakers.filter(({ kind }) => kind === "unnamed");
    expect(unnamed.map(({ reports }) => reports.join(""))).toEqual(["AB"]);
  });

  test("may be two where they say different things in unrelated reports", () => {
    const ledger = told(
      `${FIRE} A port official said ${SAME}.`,
      `In Sund, forty families lost their homes on Tuesday when the ferry terminal burned down. A port official said the insurers had cancelled every policy last spring.`,
    );
    expect(ledger.speakers.filter(({ kind }) => kind === "unnamed")).toHaveLength(2);
  });
});

test("speakers don't depend on the order of the reports", () => {
  const bodies = [
    `${FIRE} "We never saw smoke," said harbour master Ida Falk. Officials said the gate held.`,
    `${FIRE} Officials said the gate held all night.`,
  ];
  const names = (all: readonly string[]) =>
    compare(all.map((body) => pageOf(body, bodies.indexOf(body)))).stories.map(({ speakers }) => speakers);
  expect(names(bodies)).toEqual(names([...bodies].reverse()));
});
