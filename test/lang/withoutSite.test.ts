import { expect, test } from "vitest";
import { withoutSite } from "../../src/lang/en/withoutSite.js";

test.each([
  ["Crane falls into basin - welr.com - Ellery, Maine", null, "Crane falls into basin"],
  ["Crane falls into basin :: WELR.com", null, "Crane falls into basin"],
  ["Crane falls into basin - WELR Channel 4", null, "Crane falls into basin"],
  ["Crane falls into basin - Harbour Times", "Harbour Times", "Crane falls into basin"],
  ["Crane falls - and nobody saw it", "Harbour Times", "Crane falls - and nobody saw it"],
  ["Who fell the crane - WHO experts wonder", null, "Who fell the crane - WHO experts wonder"],
])("a title without the name of its site: %s", (title, publisher, expected) => {
  expect(withoutSite(title, publisher ?? undefined)).toBe(expected);
});
