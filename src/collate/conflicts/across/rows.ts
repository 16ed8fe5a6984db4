import type { Fact } from "../../fact.js";
import { areOneRow, type Row, rowsIn } from "../ordinal.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";

interface Told {
  readonly fact: Fact;
  readonly row: Row;
}

/** Claims that count one thing in a row: "the 15th launch this year". */
export const gatherRows: Gatherer = (facts) => {
  const told = facts.flatMap((fact) => rowsIn(fact).map((row): Told => ({ fact, row })));
  return [...byKey(told, ({ row }) => row.over)].flatMap(([about, of]) =>
    gatherAlike(of, (a, b) => areOneRow(a.row, b.row), { rule: "ordinal", about }),
  );
};
