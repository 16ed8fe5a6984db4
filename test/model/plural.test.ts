import { describe, expect, it } from "vitest";
import { plural } from "../../src/model/plural.js";

describe("plural", () => {
  it.each([
    ["person", "people"],
    ["year of age", "years of age"],
    ["city", "cities"],
    ["km", "km"],
    ["EUR", "EUR"],
    ["flight/day", "flights/day"],
  ])("%s: %s", (one, many) => expect(plural(one)).toBe(many));
});
