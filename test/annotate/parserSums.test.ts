import { expect, test } from "vitest";
import { arcKeys, moveKeys, readArcKeys, readMoveKeys } from "../../scripts/parser-features.js";
import { nameArc } from "../../src/annotate/syntax/arcs.js";
import { arcKind, tagAt } from "../../src/annotate/syntax/features.js";
import { lowerOf, PLACES, upperOf } from "../../src/annotate/syntax/kernel.js";
import { model } from "../../src/annotate/syntax/model.js";
import { weighMoves, weighWords } from "../../src/annotate/syntax/moves.js";
import * as parser from "../../src/annotate/syntax/parser.js";
import { taggedOf } from "../../src/annotate/syntax/tagged.js";
import { tokenise } from "../../src/annotate/tokens.js";
import { plainReport } from "../plainReport.js";

const TEXT = `The harbour board, which met behind closed doors on Tuesday, told reporters that two of its oldest ferries would be sold.
"We had no other choice," said Ann Lisle, its chair. Fares rose by 4 % to $12.50 and nobody who lives on the island was asked!
Harlow Motors Inc. to close. Why? Because the mayor's son, a lawyer from Kent, wanted it closed, opened and closed again.`;

const report = plainReport(TEXT);
const { tokens, sentences } = tokenise(report);
const { words, fine } = taggedOf({ report, tokens, sentences });
const { kernel } = model.moves;
const { names } = model.arcs;

/** What every key of a move says, one by one. */
function sumOfKeys(first: number, s: ReturnType<typeof parser.newState>): number {
  readMoveKeys(words, fine, first, s);
  let sum = 0;
  for (const key of moveKeys) sum += kernel.pairs[kernel.places[key & (PLACES - 1)] as number] as number;
  return sum;
}

/** The relation for which the keys of an arc, one by one, say most. */
function bestByKeys(first: number, s: ReturnType<typeof parser.newState>, child: number): number {
  const head = s.head[child] as number;
  readArcKeys(words, fine, first, s, child);
  const start = names.starts[
    arcKind(fine[first + child] as number, tagAt(fine, s, first, head), head > child ? 1 : 0)
  ] as number;
  const listed = [...names.list.subarray(start + 1, start + 1 + (names.list[start] as number))];
  const says = (name: number): number =>
    arcKeys.reduce((sum, key) => sum + (model.arcs.kernel[(key & (PLACES - 1)) ^ name] as number), 0);
  return listed.reduce((best, name) => (says(name) > says(best) ? name : best));
}

test("sums worked out beforehand are those of the keys that were learned", () => {
  let [moves, arcs] = [0, 0];
  const s = parser.newState();
  for (const { firstToken, lastToken } of sentences) {
    parser.reset(s, lastToken - firstToken);
    weighWords(words, fine, firstToken, s, model.moves);
    while (!parser.finished(s)) {
      let move: number = parser.canShift(s) ? parser.SHIFT : parser.LEFT;
      if (parser.canRight(s) || (parser.canShift(s) && parser.canLeft(s))) {
        const sum = weighMoves(words, fine, firstToken, s, model.moves);
        expect(sum).toBe(sumOfKeys(firstToken, s));
        move = parser.bestMove(s, Int32Array.of(0, upperOf(sum), lowerOf(sum)));
        moves++;
      }
      const child = parser.move(s, move);
      if (child < 0 || (s.head[child] as number) >= s.size) continue;
      expect(nameArc(words, fine, firstToken, s, child, model.arcs)).toBe(bestByKeys(firstToken, s, child));
      arcs++;
    }
  }
  expect(moves).toBeGreaterThan(100);
  expect(arcs).toBeGreaterThan(50);
});
