import { expect, test } from "vitest";
import { decode } from "../../src/extract/decode.js";

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const TEXT = "“Ellery” – café";
const CP1252 = Uint8Array.from([0x93, 0x45, 0x94, 0x20, 0x96, 0x20, 0xe9]);

test.each([
  ["UTF-8", bytes(TEXT, "utf8"), null, TEXT],
  ["UTF-8 with a mark", bytes(`\uFEFF${TEXT}`, "utf8"), null, TEXT],
  ["UTF-8 that a server calls ISO-8859-1", bytes(TEXT, "utf8"), "text/html; charset=ISO-8859-1", TEXT],
  ["UTF-16 with a mark", bytes(`\uFEFF${TEXT}`, "utf16le"), null, TEXT],
  ["UTF-16 without one", bytes(`<a>${TEXT}`, "utf16le"), null, `<a>${TEXT}`],
  ["windows-1252 of which nothing is said", CP1252, null, "“E” – é"],
  ["windows-1252 declared UTF-8", CP1252, "text/plain; charset=utf-8", "“E” – é"],
  ["windows-1251 by header", Uint8Array.from([0xcf, 0xee]), "text/html; charset=windows-1251", "По"],
  [
    "windows-1251 by declaration",
    Uint8Array.from([...bytes('<?xml version="1.0" encoding="windows-1251"?>', "latin1"), 0xcf]),
    null,
    '<?xml version="1.0" encoding="windows-1251"?>П',
  ],
  [
    "windows-1251 by meta",
    Uint8Array.from([...bytes('<meta charset="windows-1251">', "latin1"), 0xcf]),
    null,
    '<meta charset="windows-1251">П',
  ],
  ["a charset that doesn't exist", bytes(TEXT, "utf8"), "text/html; charset=none-such", TEXT],
  ["a damaged character among good ones", Uint8Array.from([...bytes("é", "utf8"), 0xff]), null, "é\uFFFD"],
  ["nothing", new Uint8Array(), null, ""],
])("%s", (_, body, contentType, expected) => {
  expect(decode(body, contentType)).toBe(expected);
});
