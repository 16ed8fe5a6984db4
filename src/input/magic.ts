/** First bytes of files that are no text, and what to call them. */
const MAGIC: readonly (readonly [prefix: string, what: string])[] = [
  ["\x1f\x8b", "gzip"],
  ["WARC/", "archive"],
  ["filedesc:", "archive"],
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP or office file"],
  ["\x89PNG", "a picture"],
  ["GIF8", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["RIFF", "a picture or sound"],
  ["BZh", "a bzip2 file"],
  ["\xfd7zXZ", "an xz file"],
  ["\x28\xb5\x2f\xfd", "a zstd file"],
  ["\xd0\xcf\x11\xe0", "an old office file"],
  ["{\\rtf", "an RTF file"],
  ["SQLite format 3", "a database"],
];

/** Share of control characters above which bytes are no text in any charset. */
const MAX_CONTROL_SHARE = 0.02;

/** `gzip`, `archive` (WARC or ARC), the name of a kind of binary file, or null when the bytes may be text. */
export function magicOf(head: Uint8Array): string | null {
  const latin1 = String.fromCharCode(...head.subarray(0, 16));
  const known = MAGIC.find(([prefix]) => latin1.startsWith(prefix));
  if (known !== undefined) return known[1];
  return isText(head) ? null : "binary";
}

function isText(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked) return true; // UTF-16, whose zero bytes are letters
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls <= head.length * MAX_CONTROL_SHARE;
}
