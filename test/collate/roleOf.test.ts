import { expect, test } from "vitest";
import { roleOf } from "../../src/collate/speakers/roleOf.js";
import type { Label } from "../../src/model/index.js";

/** The role of what is named in a source. */
function role(source: string, name: string, label: Label): string | undefined {
  const start = source.indexOf(name);
  const mention = { report: "A", start, end: start + name.length, exact: name };
  const entity = { id: "x", name, label, mentions: [mention], roles: [] };
  return roleOf(entity, [{ report: "A", start: 0, end: source.length, exact: source }])?.exact;
}

test.each([
  ["harbour master Ida Falk", "Ida Falk", "person", "harbour master"],
  ["Ida Falk, the harbour master", "Ida Falk", "person", "harbour master"],
  ["Sund Aid, a local charity", "Sund Aid", "organisation", "local charity"],
  ["the time Norland", "Norland", "place", undefined],
  ["the time Sund Aid", "Sund Aid", "organisation", undefined],
] as const)("of %s, %s (%s) is %s", (source, name, label, expected) => {
  expect(role(source, name, label)).toBe(expected);
});
