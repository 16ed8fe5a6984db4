import { expect, test } from "vitest";
import type { LedgerEntry } from "../../src/model/index.js";
import { echoesIn } from "../../src/render/view/echoes.js";

const entry = (id: string, claims: string): LedgerEntry =>
  ({ id, readings: [{ claims: claims.split(" ").map((claim) => ({ id: claim })) }] }) as unknown as LedgerEntry;

test.each([
  ["half of it stands above", ["A1 B1", "A1 C4"], ["e2"]],
  ["what follows both is more on the same", ["A1 B1", "A1 C4", "C4 D5"], ["e2", "e3"]],
  ["something else stands between", ["A1 B1", "C3 D3", "A1 C4"], []],
  ["less than half", ["A1 B1", "A1 C4 D5"], []],
])("%s", (_, lines, expected) => {
  expect([...echoesIn(lines.map((claims, i) => entry(`e${i + 1}`, claims)))]).toEqual(expected);
});
