import type { PageFormat } from "../model/index.js";
import { readArchive } from "./archive.js";
import { decodeBody } from "./decodeBody.js";
import { splitFrontMatter } from "./frontMatter.js";
import { gather } from "./gather.js";
import { type Item, unread } from "./item.js";
import { HEAD_BYTES, inMegabytes, MAGIC_BYTES, MAX_BODY_BYTES } from "./limits.js";
import { readLines } from "./lines.js";
import type { Named } from "./named.js";
import { peek } from "./peek.js";
import { type Kind, sniff } from "./sniff.js";
import { toPage } from "./toPage.js";
import { unpack } from "./unpack.js";

/** How often a file may be packed into another: gzip in gzip is a mistake that happens, more is a trap. */
const MAX_PACKING = 2;

/** The pages of a stream, told by its content. Holds one body (or line, or record) at a time. */
export async function* readStream(stream: Named, packed = 0): AsyncGenerator<Item> {
  const { name } = stream;
  const looked = stream.kind === "lines" ? MAGIC_BYTES : HEAD_BYTES; // a first line isn't kept back for others that may take a day
  const { head, whole, bytes } = await peek(stream.bytes, looked);
  const kind = settle(sniff(head, name, whole), stream.kind, whole);
  const again = { ...stream, bytes };
  if (kind.kind === "binary")
    yield unread(name, `This is ${kind.what === "binary" ? "binary data" : kind.what}, not a text.`);
  else if (kind.kind === "nothing" && whole) yield unread(name, "This is empty.");
  else if (kind.kind === "gzip" && packed < MAX_PACKING)
    yield* readStream({ ...stream, bytes: unpack(bytes) }, packed + 1);
  else if (kind.kind === "gzip") yield unread(name, "This is packed with gzip too many times over.");
  else if (kind.kind === "archive") yield* readArchive(again);
  else if (kind.kind === "lines") yield* readJsonLines(again);
  else yield await readWhole(again, kind.kind === "nothing" ? "text" : kind.kind);
}

/** What is to be JSON Lines is told otherwise only by what can't be text at all. */
function settle(sniffed: Kind, wanted: "lines" | undefined, whole: boolean): Kind {
  const isText = !["binary", "gzip", "archive"].includes(sniffed.kind) && !(sniffed.kind === "nothing" && whole);
  return wanted !== undefined && isText ? { kind: wanted } : sniffed;
}

/** Empty lines are told where lines follow, so that what is written stays in step with what was read. */
async function* readJsonLines(stream: Named): AsyncGenerator<Item> {
  const { name, bytes } = stream;
  let last = 0;
  for await (const { number, text } of readLines(bytes, MAX_BODY_BYTES)) {
    if (text !== null && text.trim() === "") continue;
    for (let empty = last + 1; empty < number; empty++) yield unread(`${name}#${empty}`, "This line is empty.");
    const input = `${name}#${number}`;
    last = number;
    if (text === null) yield unread(input, `This line is longer than ${inMegabytes(MAX_BODY_BYTES)}.`);
    else yield toPage({ ...stream, name: input }, "record", text);
  }
}

async function readWhole(stream: Named, format: PageFormat): Promise<Item> {
  const body = await gather(stream.bytes, MAX_BODY_BYTES);
  if (body === null)
    return unread(stream.name, `This is larger than ${inMegabytes(MAX_BODY_BYTES)}, the limit for one page.`);
  const text = decodeBody(body, format, stream.contentType);
  if (text.trim() === "") return unread(stream.name, "This is empty.");
  if (format !== "text") return toPage(stream, format, text);
  const fronted = await splitFrontMatter(text);
  return toPage(
    { ...stream, given: { ...stream.fallback, ...fronted.metadata, ...stream.given } },
    format,
    fronted.text,
  );
}
