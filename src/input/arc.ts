import { AsyncIterReader, LimitReader, StatusAndHeaders, WARCRecord } from "warcio";
import { drain, type Entry, toArchiveRecord } from "./archiveRecord.js";
import { gauge } from "./gauge.js";
import type { Bytes } from "./item.js";

/** Most that a line, or the HTTP headers, at the head of a record may take. */
const MAX_HEADER_BYTES = 1_000_000;
/** `URL IP-address date type length`; version 2 has five fields between type and length. Addresses may hold spaces. */
const HEAD = /^(\S.*?) (\S+) (\d{8,20}) (\S+)(?: \S+ \S+ \S+ \S+ \S+)? (\S+)$/;

interface Head {
  readonly uri: string;
  readonly date: string;
  readonly type: string;
  readonly length: number;
}

/**
 * The captures of an uncompressed ARC, the Internet Archive's format before WARC, on warcio's readers (its parser knows
 * WARC only). A record whose length is no number is told, and reading goes on at the next line that heads a record.
 */
export async function* readArc(source: Bytes): AsyncGenerator<Entry> {
  const { bytes, allow } = gauge(source);
  const reader = new AsyncIterReader(bytes, null);
  for (let number = 1; ; ) {
    allow(MAX_HEADER_BYTES);
    const head = await nextHead(reader);
    if (head === null) return;
    if (!(head.length >= 0)) {
      if (!isDescription(head)) yield { number: number++, damage: "The length of this record is no number of bytes." };
      continue;
    }
    const record = await open(reader, head);
    allow(Number.POSITIVE_INFINITY);
    if (!isDescription(head)) yield { number, record: toArchiveRecord(record) };
    if (!(await drain(record))) return yield { number, damage: "The archive is cut off within this record." };
    if (!isDescription(head)) number++;
  }
}

/** The first record of an ARC describes the archive. */
const isDescription = ({ uri }: Head): boolean => uri.startsWith("filedesc:");

async function nextHead(reader: AsyncIterReader): Promise<Head | null> {
  for (;;) {
    const line = await reader.readline(MAX_HEADER_BYTES);
    if (line === "") return null;
    const [, uri, , date, type, length] = HEAD.exec(line.trimEnd()) ?? [];
    if (uri !== undefined) return { uri, date: date ?? "", type: type ?? "", length: Number(length) };
  }
}

async function open(reader: AsyncIterReader, head: Head): Promise<WARCRecord> {
  const limited = new LimitReader(reader, head.length);
  const warcHeaders = new StatusAndHeaders({ statusline: "WARC/1.0", headers: toWarcHeaders(head) });
  const record = new WARCRecord({ warcHeaders, reader: limited });
  if (/^https?:/i.test(head.uri) && head.length > 0) record.httpHeaders = await readHttpHead(limited);
  return record;
}

function toWarcHeaders({ uri, date, type, length }: Head): Headers {
  const headers = new Headers({ "WARC-Type": "response", "Content-Type": type, "Content-Length": `${length}` });
  const instant = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(date.padEnd(14, "0"));
  if (instant !== null) headers.set("WARC-Date", `${instant.slice(1, 4).join("-")}T${instant.slice(4, 7).join(":")}Z`);
  headers.set("WARC-Target-URI", encodeURI(uri).replaceAll("%25", "%"));
  return headers;
}

/** Line by line and not with warcio's parser, which takes a body for headers where lines end without a carriage return. */
async function readHttpHead(reader: LimitReader): Promise<StatusAndHeaders> {
  const statusline = (await reader.readline(MAX_HEADER_BYTES)).trimEnd();
  const headers = new Headers();
  for (
    let line = await reader.readline(MAX_HEADER_BYTES);
    line.trim() !== "";
    line = await reader.readline(MAX_HEADER_BYTES)
  ) {
    const [, name, value] = /^([\w-]{1,100}):[ \t]*([\x20-\x7e\t]*)/.exec(line) ?? [];
    if (name !== undefined) headers.append(name, value ?? "");
  }
  return new StatusAndHeaders({ statusline, headers });
}
