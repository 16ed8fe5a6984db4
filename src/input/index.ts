import { createReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Item, Outside } from "./item.js";
import { unread } from "./item.js";
import { locate } from "./locate.js";
import { readStream } from "./read.js";
import type { Source } from "./source.js";
import { whyNot } from "./whyNot.js";

export type { Bytes, Item, Outside } from "./item.js";

/**
 * Reads the inputs as the user named them (paths, folders, globs, `-`, addresses), in their order, each file once.
 * What can't be read is yielded as such and the rest goes on; holds one body at a time, never a whole archive.
 */
export async function* readInputs(inputs: readonly string[], outside: Outside): AsyncGenerator<Item> {
  const located = await locate(inputs); // first: what there is
  const sources = await once(located); // then: a file named twice is one report
  const urls = sources.flatMap((source) => (source.kind === "url" ? source.name : []));
  for (const source of sources) if (source.kind !== "url") yield* read(source, outside); // files before the slow web
  if (urls.length > 0) yield* outside.fetchPages(urls);
}

async function once(located: readonly (Source | Item)[]): Promise<readonly (Source | Item)[]> {
  const seen = new Set<string>();
  const first: (Source | Item)[] = [];
  for (const one of located) {
    const key = await keyOf(one);
    if (key === null || !seen.has(key)) first.push(one);
    if (key !== null) seen.add(key);
  }
  return first;
}

async function keyOf(one: Source | Item): Promise<string | null> {
  if (one.kind === "file") return realpath(one.path).catch(() => resolve(one.path));
  return "name" in one ? one.name : null;
}

async function* read(one: Item | Exclude<Source, { kind: "url" }>, outside: Outside): AsyncGenerator<Item> {
  if (one.kind !== "file" && one.kind !== "stdin") yield one;
  else yield* readSource(one, outside);
}

async function* readSource(source: Exclude<Source, { kind: "url" }>, outside: Outside): AsyncGenerator<Item> {
  const { stdin, stdinKind, given: fallback } = outside;
  const file = source.kind === "file";
  try {
    const bytes = file ? createReadStream(source.path) : stdin;
    const named = { name: source.name, bytes, given: file ? source.given : {}, fallback };
    yield* readStream(!file && stdinKind === "lines" ? { ...named, kind: "lines" } : named);
  } catch (error) {
    yield unread(source.name, whyBroken(error as NodeJS.ErrnoException));
  }
}

function whyBroken({ code, message }: NodeJS.ErrnoException): string {
  if (code?.startsWith("Z_")) return "The packed data is damaged or cut off.";
  return code === undefined ? `It could not be read: ${message}` : whyNot(code);
}
