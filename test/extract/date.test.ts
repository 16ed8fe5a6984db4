import { expect, test } from "vitest";
import { isoDate } from "../../src/extract/date.js";

test.each([
  ["2024-11-18", "2024-11-18"],
  ["2024-11-18T09:30:00-05:00", "2024-11-18T09:30:00-05:00"],
  ["2024-11-18T09:30:00.123+0100", "2024-11-18T09:30:00+01:00"],
  ["2024-11-18 09:30", "2024-11-18T09:30:00"],
  ["20241118", "2024-11-18"],
  ["Mon, 18 Nov 2024 09:30:00 EST", "2024-11-18T09:30:00-05:00"],
  ["Nov. 18, 2024 9:30 a.m. ET", "2024-11-18T09:30:00-05:00"],
  ["18 November 2024", "2024-11-18"],
  ["1731922200", "2024-11-18T09:30:00Z"],
  ["2024-02-31", null],
  ["0001-01-01T00:00:00Z", null],
  ["November 2024", null],
  ["yesterday", null],
  ["2 days ago", null],
  ["soon", null],
  ["", null],
])("%s is %s", (written, expected) => {
  expect(isoDate(written)).toBe(expected);
});
