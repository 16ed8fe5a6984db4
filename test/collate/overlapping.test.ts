import { expect, test } from "vitest";
import type { Fact } from "../../src/collate/fact.js";
import { uniteOverlapping } from "../../src/collate/overlapping.js";

const fact = (id: string, focus: object | null = null): Fact =>
  ({ claim: { id }, focus, lens: null }) as unknown as Fact;
const point = (ids: string, focus: object | null = null): readonly Fact[] =>
  ids.split(" ").map((id) => fact(id, focus));
const shown = (...points: readonly (readonly Fact[])[]): readonly string[] =>
  uniteOverlapping(points).map((one) => one.map(({ claim }) => claim.id).join(" "));

test.each<[string, readonly (readonly Fact[])[], readonly string[]]>([
  ["three of four in common", [point("A0 B0 C0 D0"), point("B0 C0 D0 E0")], ["A0 B0 C0 D0 E0"]],
  ["one in common", [point("A0 B0 C0"), point("C0 D0 E0")], ["A0 B0 C0", "C0 D0 E0"]],
  ["two of three in common", [point("A0 B0 C0"), point("B0 C0 D0")], ["A0 B0 C0", "B0 C0 D0"]],
  [
    "three of eight",
    [point("A0 B0 C0 D0 E0 F0 G0 H0"), point("A0 B0 C0 D1 E1 F1 G1 H1")],
    ["A0 B0 C0 D0 E0 F0 G0 H0", "A0 B0 C0 D1 E1 F1 G1 H1"],
  ],
  ["one looked at for a figure", [point("A0 B0 C0 D0"), point("A0 B0 C0 D0", {})], ["A0 B0 C0 D0", "A0 B0 C0 D0"]],
])("%s", (_, points, expected) => expect(shown(...points)).toEqual(expected));
