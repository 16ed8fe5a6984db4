import { expect, it } from "vitest";
import { isIsoDate } from "../../src/input/isoDate.js";

it.each([
  ["2024-11-18", true],
  ["2024-11", true],
  ["2024-02-29", true],
  ["2024-11-18T09:30", true],
  ["2024-11-18T09:30:00Z", true],
  ["2024-11-18T09:30:00.123+01:00", true],
  ["2024-11-18 09:30", true],
  ["2023-02-29", false],
  ["2024-13-01", false],
  ["2024-00-10", false],
  ["2024-11-00", false],
  ["2024-11-31", false],
  ["2024-11-18T25:00", false],
  ["2024-11-18T09:61", false],
  ["18.11.2024", false],
  ["2024", false],
  ["yesterday", false],
  ["", false],
])("%s: %s", (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});
