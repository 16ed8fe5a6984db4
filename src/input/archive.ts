import type { PageFormat } from "../model/index.js";
import type { ArchiveRecord, Entry } from "./archiveRecord.js";
import { decodeBody } from "./decodeBody.js";
import { type Bytes, type Item, unread } from "./item.js";
import { inMegabytes, MAX_BODY_BYTES } from "./limits.js";
import { mayHoldReport } from "./mayHoldReport.js";
import type { Named } from "./named.js";
import { peek } from "./peek.js";
import { sniff } from "./sniff.js";
import { toPage } from "./toPage.js";

/** The types of record that hold what a reader saw; the others say how it came about, or repeat it. */
const PAGE_TYPES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
const PAGE_ADDRESS = /^(?:https?|ftp|file):/i;

/** The pages of an uncompressed web archive (WARC or ARC), one record held at a time. Pictures, requests and errors are passed over. */
export async function* readArchive({ name, bytes }: Named): AsyncGenerator<Item> {
  let records = 0;
  let told = 0;
  for await (const entry of await readEntries(bytes)) {
    records++;
    const input = `${name}#${entry.number}`;
    const item = "damage" in entry ? unread(input, entry.damage) : await readPage(input, entry.record);
    if (item !== null) {
      told++;
      yield item;
    }
  }
  if (told === 0)
    yield unread(
      name,
      records === 0 ? "This archive holds no record." : `None of the ${records} records in this archive is a page.`,
    );
}

async function readEntries(bytes: Bytes): Promise<AsyncIterable<Entry>> {
  const { head, bytes: again } = await peek(bytes, 5);
  const isWarc = Buffer.from(head.subarray(0, 5)).toString("latin1") === "WARC/";
  return isWarc ? (await import("./warc.js")).readWarc(again) : (await import("./arc.js")).readArc(again);
}

async function readPage(input: string, record: ArchiveRecord): Promise<Item | null> {
  const { type, uri, date, status, contentType } = record;
  if (!PAGE_TYPES.has(type) || uri === null || !PAGE_ADDRESS.test(uri)) return null;
  if (status !== null && (status < 200 || status > 299)) return null;
  if (!mayHoldReport(contentType)) return null;
  const body = await record.read(MAX_BODY_BYTES).catch(() => "damaged" as const);
  if (body === "damaged") return unread(input, "The body of this record is damaged.");
  if (body === null)
    return unread(input, `This record is larger than ${inMegabytes(MAX_BODY_BYTES)}, the limit for one page.`);
  const format = formatOf(body, uri);
  if (format === null) return null;
  const text = decodeBody(body, format, contentType);
  return toPage({ name: input, given: {}, address: uri, retrieved: date }, format, text);
}

function formatOf(body: Buffer, uri: string): PageFormat | null {
  const { kind } = sniff(body.subarray(0, 65_536), uri, true);
  return kind === "html" || kind === "text" || kind === "feed" ? kind : null; // JSON in an archive feeds a page's scripts
}
