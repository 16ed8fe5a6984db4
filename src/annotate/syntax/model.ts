import { inflateRawSync } from "node:zlib";
import { unpackDictionary } from "./dictionary.js";
import packed from "./model.json" with { type: "json" };
import type { ParserModel } from "./parser.js";
import type { Weights } from "./score.js";
import { tripled, unpackTable } from "./table.js";
import { wordReader } from "./words.js";

/** The trained tables (scripts/train-syntax.ts); unpacked when the module is loaded. */
export const model: ParserModel & { readonly tags: Weights } = {
  tags: unpackTable(packed.tags),
  moves: tripled(unpackTable(packed.moves)),
  arcs: unpackTable(packed.arcs),
  sure: unpackTable(packed.sure),
};

/** Reads words as the tables were trained on them. */
export const readWord: ReturnType<typeof wordReader> = wordReader({
  known: inflateRawSync(Buffer.from(packed.known, "base64")),
  dictionary: unpackDictionary(packed.dictionary),
  priors: unpackTable(packed.priors),
  sure: unpackTable(packed.sureTags),
});
