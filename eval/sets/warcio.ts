import { createReadStream } from "node:fs";
import { join } from "node:path";
import { readArc } from "../../src/input/arc.js";
import type { Entry } from "../../src/input/archiveRecord.js";
import { readInputs } from "../../src/input/index.js";
import { HEAD_BYTES } from "../../src/input/limits.js";
import { peek } from "../../src/input/peek.js";
import { sniff } from "../../src/input/sniff.js";
import { unpack } from "../../src/input/unpack.js";
import { readWarc } from "../../src/input/warc.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";

interface Indexed {
  readonly file: string;
  readonly warc_types: readonly string[];
  readonly target_uris: readonly string[];
}

/**
 * Share of the records in the index that are read, with their addresses (as far as the index gives them: it cuts one at
 * its first space); and of the files, broken ones too, that end in pages or sentences.
 */
export const score: Scorer = async (directory) => {
  const files = readLines<Indexed>(join(directory, "index.jsonl"));
  let [expected, found, addresses, right, told] = [0, 0, 0, 0, 0];
  for (const { file, warc_types, target_uris } of files) {
    const path = join(directory, "data", file);
    const records = await recordsOf(path);
    expected += warc_types.length;
    found += warc_types.filter((type, i) => records[i]?.type === type).length;
    const uris = records.flatMap(({ uri }) => (uri === null ? [] : [uri]));
    addresses += target_uris.length;
    right += target_uris.filter((uri, i) => uris[i]?.startsWith(uri.replace(/^<|>$/g, ""))).length;
    if (await endsWell(path)) told++;
  }
  return [
    { name: "records read", value: (100 * found) / expected },
    { name: "addresses of records", value: (100 * right) / addresses },
    { name: "files that give pages or sentences, never a crash", value: (100 * told) / files.length },
  ];
};

async function recordsOf(path: string): Promise<readonly { readonly type: string; readonly uri: string | null }[]> {
  const records: { type: string; uri: string | null }[] = [];
  try {
    for await (const entry of await entriesOf(path)) if ("record" in entry) records.push(entry.record);
  } catch {
    // damaged packing: what was read before it counts
  }
  return records;
}

async function entriesOf(path: string): Promise<AsyncIterable<Entry>> {
  const { head, bytes } = await peek(createReadStream(path), HEAD_BYTES);
  const { head: unpackedHead, bytes: unpacked } = await peek(
    sniff(head, path, false).kind === "gzip" ? unpack(bytes) : bytes,
    HEAD_BYTES,
  );
  return Buffer.from(unpackedHead).toString("latin1").startsWith("WARC/") ? readWarc(unpacked) : readArc(unpacked);
}

/** Whether the file gives a page, or says in a sentence why not. */
async function endsWell(path: string): Promise<boolean> {
  const none = (async function* () {})();
  const outside = { stdin: none, stdinKind: "any", given: {}, fetchPages: () => none } as const;
  try {
    let items = 0;
    for await (const item of readInputs([path], outside)) {
      items++;
      if (item.kind === "unread" && !/^[A-Z].{10,200}\.$/.test(item.reason)) return false;
    }
    return items > 0;
  } catch {
    return false;
  }
}
