import { WARCParser, type WARCRecord } from "warcio";
import { drain, type Entry, toArchiveRecord } from "./archiveRecord.js";
import { gauge } from "./gauge.js";
import type { Bytes } from "./item.js";

/** Most that the headers of one record may take. The largest in the wild, with cookies and policies, are below 100 kB. */
const MAX_HEADER_BYTES = 1_000_000;

/** The records of an uncompressed WARC, in order; damage is yielded where it stands, and what can still be read follows. */
export async function* readWarc(source: Bytes): AsyncGenerator<Entry> {
  const { bytes, allow } = gauge(source);
  const parser = new WARCParser(bytes);
  for (let number = 1; ; number++) {
    allow(MAX_HEADER_BYTES);
    const { record, warned } = await quietly(() => parser.parse());
    allow(Number.POSITIVE_INFINITY);
    if (warned) yield { number: number - 1, damage: "This record is longer than it says; its end is left out." };
    if (record === null) return;
    const damage = damageOf(record);
    yield damage === null ? { number, record: toArchiveRecord(record) } : { number, damage };
    if (damage !== null) return; // where the next record begins can't be told
    if (!(await drain(record))) return yield { number, damage: "The archive is cut off within this record." };
  }
}

function damageOf({ warcType, warcHeaders, warcContentLength }: WARCRecord): string | null {
  if (!/^WARC\//.test(warcHeaders.statusline))
    return "No WARC record begins here; the rest of the archive is left out.";
  if (warcType === null) return "This record does not say of which type it is; the rest of the archive is left out.";
  return warcContentLength >= 0 ? null : "The length of this record is no number; the rest of the archive is left out.";
}

/** warcio tells damage on the console only; here it becomes an entry of the archive. */
async function quietly(
  parse: () => Promise<WARCRecord | null>,
): Promise<{ readonly record: WARCRecord | null; readonly warned: boolean }> {
  const { warn } = console;
  let warned = false;
  console.warn = () => {
    warned = true;
  };
  try {
    return { record: await parse(), warned };
  } finally {
    console.warn = warn;
  }
}
