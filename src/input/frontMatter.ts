import type { PageMetadata } from "../model/index.js";
import { toMetadata } from "./metadata.js";

/** A text and what stood above it. `text` is the rest of the file to the last character. */
export interface Fronted {
  readonly text: string;
  readonly metadata: PageMetadata;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** A block longer than this is no front matter but a text that happens to begin with a rule. */
const MAX_FRONT_MATTER = 10_000;

/**
 * Takes YAML front matter off a text. It is no part of what the outlet printed, so it never becomes `report.text`; when
 * the block isn't a YAML mapping it is text and stays.
 */
export async function splitFrontMatter(body: string): Promise<Fronted> {
  const opening = OPENING.exec(body);
  if (opening === null) return { text: body, metadata: {} };
  const rest = body.slice(opening[0].length);
  const closing = CLOSING.exec(rest.slice(0, MAX_FRONT_MATTER));
  const fields = closing && (await parseMapping(rest.slice(0, closing.index)));
  if (closing === null || fields === null) return { text: body, metadata: {} };
  return { text: rest.slice(closing.index + closing[0].length), metadata: toMetadata(fields) };
}

async function parseMapping(block: string): Promise<Record<string, unknown> | null> {
  const { parseDocument } = await import("yaml");
  try {
    const document = parseDocument(block, { schema: "failsafe", logLevel: "silent" });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null; // aliases: no use in metadata, and a way to fill the memory
  }
}
