import { describe, expect, test } from "vitest";
import { countsIn } from "../../src/collate/tolls/headline.js";
import { compare } from "../../src/index.js";
import type { LedgerEntry, Page } from "../../src/model/index.js";
import { pageOf } from "./pageOf.js";

const page = (body: string, i: number): Page => pageOf(body, i, `2031-05-0${i + 7}`);

const entriesOf = (...bodies: readonly string[]): readonly LedgerEntry[] =>
  compare(bodies.map(page)).stories.flatMap(({ entries }) => entries);

/** "dead 2", "injured 3 counted": what each reading of a toll says. */
const tolls = (...bodies: readonly string[]): readonly string[] =>
  entriesOf(...bodies).flatMap(({ readings }) =>
    readings.flatMap(({ figure }) =>
      figure?.fate == null ? [] : [`${figure.fate} ${figure.minValue}${figure.counted === null ? "" : " counted"}`],
    ),
  );

describe("what a report tells of the dead and hurt", () => {
  test.each([
    ["A fire in Orlen killed at least 12 people on Friday.", ["dead 12"]],
    ["A man was shot dead in Orlen on Friday and two others were wounded.", ["dead 1 counted", "injured 2"]],
    ["A mother and her two children were killed in Orlen.", ["dead 3 counted"]],
    ["Kevin Dorn died at the scene in Orlen. Lars Hale died later at a hospital.", ["dead 2 counted"]],
    ["Both victims died in Orlen on Friday.", ["dead 2"]],
    ["A third guest, shot in the yard in Orlen by a neighbour, has died.", ["dead 3"]],
    ["Police in Orlen look into the wounding of three people.", ["injured 3"]],
    ["Bullets flew across the yard in Orlen, striking five people.", ["injured 5 counted"]],
    ["Three guests were killed in Orlen and a fourth was wounded.", ["dead 3", "injured 1 counted"]],
    ["One of the victims, 17-year-old Kevin Dorn, a student in Orlen, was killed.", ["dead 1 counted"]],
    ["No one was injured in the fire in Orlen.", ["injured 0"]],
    [
      "Five people were shot in Orlen, police said. Kevin Dorn died at the scene.",
      ["dead 1 counted", "injured 4 counted"],
    ],
    ["A gunman opened fire in Orlen, killing a bystander and wounding three.", ["dead 1 counted", "injured 3"]],
    ["Police arrested two men in Orlen on Friday.", ["arrested 2"]],
    ["Six people were shot in Orlen, two fatally.", ["dead 2", "injured 4 counted"]],
    ["Six people were wounded in Orlen, two of them mortally.", ["dead 2", "injured 4 counted"]],
    ["The fire in Orlen fatally injured a guard.", ["dead 1 counted"]],
    ["Three bodies were found in a house in Orlen on Friday.", ["dead 3"]],
    ["Officers found the bodies of two children and a woman in Orlen.", ["dead 3 counted"]],
    ["The 14-year-old was shot in the leg in Orlen.", ["injured 1 counted"]],
    ["A boy accidentally shot himself in the leg in Orlen.", ["injured 1 counted"]],
    ["Two men walking home in Orlen were killed on Friday.", ["dead 2"]],
    ["A gunman killed two men in Orlen before turning the gun on himself.", ["dead 3 counted"]],
    ["Tor Hale was killed in Orlen. Six others were injured.", ["dead 1 counted", "injured 6"]],
    ["A man was killed in Orlen. Another man was shot in the foot.", ["dead 1 counted", "injured 1 counted"]],
    ["She killed her son, Tor Hale, and her father in Orlen.", ["dead 2 counted"]],
    ["The blast in Orlen injured 19 guests, three of them badly.", ["injured 19"]],
    ["A man killed four of his children in Orlen.", ["dead 4"]],
    ["The blast in Orlen killed a guard and six others.", ["dead 7"]],
    ["One guest is dead and 11 others were shot in Orlen.", ["dead 1", "injured 11"]],
    ["At least two guests died in Orlen, and 84 people have been taken to hospital.", ["dead 2", "injured 84 counted"]],
    ["The death toll from the strong quake off the coast of Orlen rose to at least six on Friday.", ["dead 6"]],
    ["Two 16-year-old boys were fatally shot in Orlen.", ["dead 2"]],
    ["The suspected gunman, 34-year-old Tor Hale of Orlen, was also killed.", ["dead 1 counted"]],
    [
      "A shooting in Orlen left four injured on Friday. One of the victims who was hit in the head later died.",
      ["dead 1 counted", "injured 3 counted"],
    ],
    ["Tor Hale, a senior at Orlen High and goalkeeper, was killed in Orlen.", ["dead 1 counted"]],
    ["A 46-year-old woman died in Orlen. Tor Hale, 24, was killed on the spot.", ["dead 2 counted"]],
    ["Police in Orlen found the five victims, all with gunshot wounds.", ["injured 5 counted"]],
    ["A third guest has died after the fire in Orlen.", ["dead 3"]],
    ["The third guest, a clerk, died in Orlen.", ["dead 1 counted"]],
    ["A man, 34, his wife, 33, and their daughter, 5, died in a fire in Orlen.", ["dead 3 counted"]],
    ["The blast in Orlen left the man, his former boss and a former coworker dead.", ["dead 3 counted"]],
    ["Police in Orlen fired, grazing two passersby.", ["injured 2"]],
    ["A child was hit in the shoulder in Orlen on Friday.", ["injured 1 counted"]],
    ["The attack in Orlen claimed 14 lives.", ["dead 14"]],
    ["A man killed four of his sons/stepsons in Orlen.", ["dead 4"]],
    ["A gunman killed Mia Dorn -- 19 -- in Orlen.", ["dead 1 counted"]],
  ])("%s", (text, expected) => {
    expect([...tolls(text)].sort()).toEqual(expected);
  });
});

describe("what tells of nobody", () => {
  test.each([
    "The boy wasn't hurt in Orlen.",
    "Five of the dead were from Orlen.",
    "None of her 19 pupils was hurt in Orlen.",
    "The shot was heard all over Orlen.",
    "Several people were killed in Orlen.",
    "A body of evidence was found in Orlen.",
    "He fired a shot two streets from Orlen.",
    "Six more were injured in Orlen.",
    "The leaks aimed at hurting the campaign of Tor Hale in Orlen.",
    "A boy in Orlen found the gun and kept it to himself.",
    "He was shot at by guards in Orlen.",
    "Guests were wounded at a Falk Motel 6 in Orlen.",
    "The evening in Orlen turned deadly when two people started to sing.",
  ])("%s", (text) => {
    expect(tolls(text)).toEqual([]);
  });
});

describe("two reports of one event", () => {
  test("a higher toll of a later report supersedes", () => {
    const entries = entriesOf("A fire in Orlen killed 12 people.", "The fire in Orlen killed 14 people, doctors said.");
    expect(entries.find(({ topic }) => topic === "Deaths")?.standing).toBe("superseded");
  });

  test.each([
    ["Three people were killed in Orlen.", "Two victims died at the scene in Orlen."],
    ["Five people were wounded in Orlen.", "Two were critically wounded in Orlen."],
    ["Five people were wounded in Orlen.", "In Orlen two victims remain hospitalized."],
    ["Five people were wounded in Orlen.", "Two people suffered minor injuries in Orlen."],
    ["Five people were killed in Orlen.", "The fire in Orlen killed two guards."],
  ])("a part is no other toll: %s %s", (whole, part) => {
    expect(entriesOf(whole, part).flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test("what is known at least is overtaken by more that is", () => {
    const entries = entriesOf(
      "The blast in Orlen wounded at least 21 people.",
      "At least 30 people were wounded by the blast in Orlen.",
    );
    expect(entries.find(({ topic }) => topic === "Injured")?.standing).toBe("superseded");
  });

  test("who has died of wounds since is one more", () => {
    const entries = entriesOf(
      "One person was killed and two were wounded in Orlen.",
      "A 46-year-old woman died in Orlen on Saturday, after she was wounded at the mill. Ivo Brandt, 24, was also killed at the mill.",
    );
    expect(entries.find(({ topic }) => topic === "Deaths")?.standing).toBe("superseded");
  });

  test("who prints the other's figure further down contradicts nobody", () => {
    const entries = entriesOf(
      "Thirteen people are dead in Orlen.",
      "A gunman killed 12 people in Orlen. Guests fled. Thirteen people are dead, police in Orlen said.",
    );
    expect(entries.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test.each([
    ["A man and a boy were wounded in Orlen.", "The man has died in Orlen. The boy was wounded.", "superseded"],
    ["Two people were wounded in Orlen.", "A clerk was killed in Orlen and two people were wounded.", "repeated"],
  ])("who was hurt and has died since is taken off the hurt: %s %s", (first, second, standing) => {
    const entries = entriesOf(first, second);
    expect(entries.find(({ topic }) => topic === "Injured")?.standing).toBe(standing);
  });

  test.each([
    "Seven people were killed in three separate shootings across Orlen.",
    "A violent weekend in Orlen left seven people dead.",
    "Seven people were killed across the city of Orlen.",
  ])("those of several incidents are held against none: %s", (several) => {
    const entries = entriesOf("Four people were killed in Orlen in a shooting at a bar.", several);
    expect(entries.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test("more clerks than people aren't a part of them", () => {
    const entries = entriesOf("Seven people were wounded in Orlen.", "Nine clerks were wounded in Orlen.");
    expect(entries.find(({ topic }) => topic.startsWith("Injured"))?.standing).toBe("superseded");
  });

  test("people told of one by one never contradict a figure", () => {
    const entries = entriesOf("A fire in Orlen killed three people.", "Kevin Dorn died in the fire in Orlen.");
    expect(entries.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(entries.map(({ standing }) => standing)).not.toContain("superseded");
  });
});

describe("people told of one by one", () => {
  test("are all where one sentence tells of the dead and the hurt", () => {
    const entries = entriesOf(
      "A gunman killed a clerk and wounded a guard in Orlen.",
      "A gunman killed a clerk and wounded three people in Orlen.",
    );
    expect(entries.find(({ topic }) => topic === "Injured")?.standing).toBe("superseded");
  });

  test("aren't where it doesn't", () => {
    const entries = entriesOf("A guard was wounded in Orlen.", "Three people were wounded in Orlen.");
    expect(entries.map(({ standing }) => standing)).not.toContain("superseded");
  });
});

describe("counts in a headline", () => {
  test.each([
    ["Two dead, 3 hurt in Orlen shooting", { dead: 2, injured: 3 }],
    ["Gunman kills four, police say", { dead: 4 }],
    ["Man held over triple shooting", { hit: 3 }],
    ["Double homicide in Orlen", { dead: 2 }],
    ["Girl hurt, two men wounded", {}],
    ["Two years after the fire", {}],
    ["Man, 34, killed in Orlen", {}],
  ])("%s", (title, counts) => {
    expect(Object.fromEntries(countsIn(title))).toEqual(counts);
  });
});

describe("counts of a country's people that something befell", () => {
  test("are one point, and grow", () => {
    const entries = entriesOf(
      "The breach exposed data of 143 million US customers of Arlo Bank.",
      "Arlo Bank said the breach exposed data of 155 million Americans.",
    );
    expect(entries.some(({ standing, kind }) => standing === "superseded" && kind === "quantity")).toBe(true);
  });

  test("are kept apart from another country's", () => {
    const entries = entriesOf(
      "The breach exposed data of 143 million US customers of Arlo Bank.",
      "Arlo Bank said the breach exposed data of 400,000 British customers.",
    );
    expect(entries.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });
});
