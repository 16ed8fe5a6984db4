import type { PageFormat } from "../model/index.js";

/** Turns the bytes of a body into text. */
export const decodeBody = (bytes: Uint8Array, _format: PageFormat): string => new TextDecoder("utf-8").decode(bytes);
