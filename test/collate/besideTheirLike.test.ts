import { describe, expect, test } from "vitest";
import { besideTheirLike } from "../../src/collate/besideTheirLike.js";
import type { Draft } from "../../src/collate/entry.js";
import type { Fact } from "../../src/collate/fact.js";
import { settled } from "../../src/collate/guests.js";

const fact = (id: string): Fact =>
  ({ claim: { id, report: id[0] }, ref: { report: id.charCodeAt(0), claim: Number(id.slice(1)) } }) as unknown as Fact;

const all = new Map<string, Fact>();
const facts = (ids: string): readonly Fact[] =>
  ids.split(" ").map((id) => {
    const known = all.get(id) ?? fact(id);
    all.set(id, known);
    return known;
  });
const idsOf = (list: readonly { readonly claim: { readonly id: string } }[]): string =>
  list.map(({ claim }) => claim.id).join(" ");

describe("order of entries", () => {
  test.each([
    ["half of the claims stand before", ["A1 B1", "C3 D3", "A1 C4"], ["A1 B1", "A1 C4", "C3 D3"]],
    ["less than half", ["A1 B1", "C3 D3", "A1 C4 D5"], ["A1 B1", "C3 D3", "A1 C4 D5"]],
    ["what follows one that was moved follows both", ["A1 B1", "C3", "B1 D1", "D1"], ["A1 B1", "B1 D1", "D1", "C3"]],
    ["nothing in common", ["A1", "B1", "C1"], ["A1", "B1", "C1"]],
  ])("%s", (_, ranked, ordered) => {
    const drafts = ranked.map((ids) => ({ facts: facts(ids) }) as Draft);
    expect(besideTheirLike(drafts).map((draft) => idsOf(draft.facts))).toEqual(ordered);
  });
});

describe("points that share claims", () => {
  test.each([
    ["two claims and half of the smaller, one report in both", "A1 B1 C1", "A2 B1 C1", 0.8, ["A1 B1 C1 A2"]],
    ["the same, not surely enough", "A1 B1 C1", "A2 B1 C1", 0.6, ["A1 B1 C1", "A2 B1 C1"]],
    ["one claim, one report in both", "A1 B1", "A2 B1", 0.9, ["A1 B1", "A2 B1"]],
    ["two claims of five", "A1 B1 C1 D1 E1", "A2 B1 C1 D2 E2", 0.9, ["A1 B1 C1 D1 E1", "A2 B1 C1 D2 E2"]],
    ["one claim, no report twice", "A1 B1", "B1 C1", 0.7, ["A1 B1 C1"]],
  ])("%s", (_, left, right, sure, expected) => {
    expect(settled([facts(left), facts(right)], () => sure).map(idsOf)).toEqual(expected);
  });
});
