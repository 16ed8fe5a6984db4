import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Dispatcher, request } from "undici";
import { gather } from "../input/gather.js";
import { inMegabytes } from "../input/limits.js";
import { FetchError } from "./fetchError.js";
import { TIMEOUTS } from "./limits.js";
import { userAgent } from "./userAgent.js";

/** One answer, its content coding undone. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string | null;
  /** Empty for a redirect. */
  readonly body: Buffer;
}

const DECODERS = new Map(
  Object.entries({
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }),
);
const ACCEPT =
  "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.8,*/*;q=0.1";

/** Asks for one address, following nothing. Throws what {@link explain} explains. `limit` bounds the decoded body, in
 * bytes, `whole` the time, in milliseconds. */
export async function ask(
  url: URL,
  dispatcher: Dispatcher,
  limit: number,
  whole: number = TIMEOUTS.whole,
): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    headers: {
      "user-agent": userAgent(),
      accept: ACCEPT,
      "accept-encoding": "gzip, deflate, br",
      "accept-language": "en",
    },
    signal: AbortSignal.timeout(whole),
  });
  body.on("error", () => {}); // told where it is read; what is left unread on purpose ends in an error too
  const one = (name: string): string | null => [headers[name] ?? null].flat()[0] ?? null;
  const redirected = statusCode >= 300 && statusCode < 400;
  try {
    const bytes = redirected ? Buffer.alloc(0) : await gather(decodeContent(body, one("content-encoding")), limit);
    if (bytes === null) throw new FetchError(`The page is larger than ${inMegabytes(limit)}, the limit for one page.`);
    return { status: statusCode, location: one("location"), contentType: one("content-type"), body: bytes };
  } finally {
    body.destroy();
  }
}

function decodeContent(body: Dispatcher.ResponseData["body"], coding: string | null): AsyncIterable<Uint8Array> {
  const name = coding?.trim().toLowerCase() ?? "identity";
  if (name === "" || name === "identity") return body;
  const decoder = DECODERS.get(name);
  if (decoder === undefined)
    throw new FetchError(`The page comes in a compression that is not read (${name.slice(0, 20)}).`);
  return pipeline(body, decoder(), () => {}); // errors surface where it is read
}
