import sniff from "html-encoding-sniffer";
import { withoutC1 } from "./c1.js";

/**
 * The characters of a body. Encoding by byte order mark, then the transport's `charset`, then the XML declaration, then
 * `<meta charset>` (WHATWG sniffing), then UTF-8 if the bytes are valid UTF-8, else windows-1252. A declaration that the
 * bytes belie is not believed: see {@link settle}. Never throws; bytes that fit nothing become U+FFFD.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(wide, bytes).replace(/^\uFEFF/, "");
  const declared = charsetOf(contentType) ?? xmlEncoding(bytes) ?? sniff(bytes, { defaultEncoding: "" });
  return withoutC1(settle(bytes, declared === "" ? null : declared));
}

/** UTF-16 told by its mark, or by the zero bytes of an opening `<` where the mark is missing. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === LESS_THAN))) return "utf-32be";
  if (a === LESS_THAN && b === 0) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  return a === 0 && b === LESS_THAN ? "utf-16be" : null;
}

const LESS_THAN = 0x3c;

/** `charset` of a Content-Type header. */
function charsetOf(contentType: string | null): string | null {
  return contentType?.match(/charset\s*=\s*["']?([\w.:-]{1,40})/i)?.[1] ?? null;
}

/** `encoding` of an XML declaration; a wide encoding named in a declaration that is readable byte by byte is an error. */
function xmlEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const name = head.match(/^(?:\xEF\xBB\xBF)?\s{0,20}<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]{1,40})["']/)?.[1];
  return name === undefined || /^(?:utf-?16|utf-?32|ucs-?[24]|iso-10646)/i.test(name) ? null : name;
}

/**
 * UTF-8 is hard to be by chance, so bytes that are valid UTF-8 are read so unless another multi-byte encoding is
 * declared (servers often say ISO-8859-1 by default). Bytes declared UTF-8 that hold not one valid multi-byte
 * character are windows-1252; otherwise a few damaged characters become U+FFFD.
 */
function settle(bytes: Uint8Array, declared: string | null): string {
  const label = normalLabel(declared);
  if (label === null || label === "utf-8" || label === "windows-1252") {
    const valid = decodeStrictly("utf-8", bytes);
    if (valid !== null) return valid;
    if (label === "windows-1252") return decodeAs("windows-1252", bytes);
    const loose = decodeAs("utf-8", bytes);
    return /[^\0-\x7F\uFFFD]/.test(loose) ? loose : decodeAs("windows-1252", bytes);
  }
  return decodeStrictly(label, bytes) ?? decodeStrictly("utf-8", bytes) ?? decodeAs(label, bytes);
}

/** The WHATWG name of a label, null for one that no decoder knows. */
function normalLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 decodes windows-1252 as Latin-1. */
function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === "windows-1252")
    return withoutC1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  return label.startsWith("utf-32") ? decodeUtf32(bytes, label === "utf-32le") : new TextDecoder(label).decode(bytes);
}

/** TextDecoder knows no UTF-32, which some feeds still come in. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    text += point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(point);
  }
  return text;
}
