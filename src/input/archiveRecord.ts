import { brotliDecompressSync } from "node:zlib";
import { LimitReader, type WARCRecord } from "warcio";
import { gather } from "./gather.js";

/** One capture of a web archive (WARC or ARC), its body not yet read. */
export interface ArchiveRecord {
  /** WARC-Type; captures of an ARC are `response`. */
  readonly type: string;
  readonly uri: string | null;
  /** ISO 8601 instant of capture. */
  readonly date: string | null;
  /** HTTP status; null where the record holds no HTTP message. */
  readonly status: number | null;
  /** Content-Type of the page, not of the record. */
  readonly contentType: string | null;
  /** The body, its transfer and content coding undone; null when longer than `limit`. To be called before the next entry is asked for. */
  readonly read: (limit: number) => Promise<Buffer | null>;
}

/** A record, or what is wrong at this place of the archive. `number` counts records from 1. */
export type Entry =
  | { readonly number: number; readonly record: ArchiveRecord }
  | { readonly number: number; readonly damage: string };

/** A record as warcio reads it. */
export function toArchiveRecord(record: WARCRecord): ArchiveRecord {
  const { httpHeaders } = record;
  const status = Number(httpHeaders?.statusCode);
  return {
    type: record.warcType,
    uri: record.warcTargetURI ?? null,
    date: record.warcDate ?? null,
    status: Number.isInteger(status) ? status : null,
    contentType: (httpHeaders === null ? record.warcContentType : httpHeaders.headers.get("Content-Type")) ?? null,
    read: (limit) => readBody(record, limit),
  };
}

async function readBody(record: WARCRecord, limit: number): Promise<Buffer | null> {
  if (record.warcContentLength > limit) return null; // one chunk of it may be as long, and would be held whole
  const body = await gather(record, limit);
  const coding = record.httpHeaders?.headers.get("Content-Encoding");
  return body !== null && coding === "br" ? brotliDecompressSync(body, { maxOutputLength: limit }) : body;
}

/**
 * Reads past what is left of a record, so that the next one can be read; false when the archive ends within it. Instead of
 * warcio's own skipping, which never returns at the end of a file that was cut off.
 */
export async function drain(record: WARCRecord): Promise<boolean> {
  const reader = record._reader;
  for await (const _ of reader);
  record.consumed = "skipped";
  return !(reader instanceof LimitReader && reader.limit > 0);
}
