import { inflateRawSync } from "node:zlib";
import packed from "./model.json" with { type: "json" };
import type { ParserModel } from "./parser.js";
import type { Weights } from "./score.js";
import { tripled, unpackTable } from "./table.js";

/** The trained tables (scripts/train-syntax.ts); unpacked when the module is loaded, which takes some tens of milliseconds. */
export const model: ParserModel & { readonly known: Uint8Array; readonly tags: Weights } = {
  known: inflateRawSync(Buffer.from(packed.known, "base64")),
  tags: unpackTable(packed.tags),
  moves: tripled(unpackTable(packed.moves)),
  arcs: unpackTable(packed.arcs),
  sure: unpackTable(packed.sure),
};
