import { inflateRawSync } from "node:zlib";
import { arcsOf } from "./arcs.js";
import { unpackDictionary } from "./dictionary.js";
import { ARC_KINDS } from "./features.js";
import { choicesOf, kernelOf, pairedKernel } from "./kernel.js";
import { RELATIONS } from "./labels.js";
import packed from "./model.json" with { type: "json" };
import { movesOf } from "./moves.js";
import type { ParserModel } from "./parser.js";
import type { Weights } from "./score.js";
import { tableOf, unpackRows } from "./table.js";
import { wordReader } from "./words.js";

/** The trained tables (scripts/train-syntax.ts); unpacked when the module is loaded. */
export const model: ParserModel & { readonly tags: Weights } = {
  tags: tableOf(unpackRows(packed.tags)),
  moves: movesOf(pairedKernel(unpackRows(packed.moves))),
  arcs: arcsOf(kernelOf(unpackRows(packed.arcs)), choicesOf(unpackRows(packed.names), ARC_KINDS, RELATIONS.length)),
};

/** Reads words as the tables were trained on them. */
export const readWord: ReturnType<typeof wordReader> = wordReader({
  known: inflateRawSync(Buffer.from(packed.known, "base64")),
  dictionary: unpackDictionary(packed.dictionary),
  priors: tableOf(unpackRows(packed.priors)),
  sure: tableOf(unpackRows(packed.sureTags)),
});
