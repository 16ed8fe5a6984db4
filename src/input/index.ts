import { createReadStream } from "node:fs";
import type { Item, Outside } from "./item.js";
import { unread } from "./item.js";
import { type Located, locate, whyNot } from "./locate.js";
import { readStream } from "./read.js";
import type { Source } from "./source.js";

export type { Bytes, Item, Outside } from "./item.js";

/**
 * Reads the inputs as the user named them (paths, folders, globs, `-`, addresses), in their order, each file once.
 * What can't be read is yielded as such and the rest goes on; holds one body at a time, never a whole archive.
 */
export async function* readInputs(inputs: readonly string[], outside: Outside): AsyncGenerator<Item> {
  const located = (await Promise.all(inputs.map(locate))).flat(); // first: what there is
  const sources = once(located); // then: a file named twice is one report
  const urls = sources.flatMap((source) => (source.kind === "url" ? source.name : []));
  for (const source of sources) if (source.kind !== "url") yield* read(source, outside); // files before the slow web
  if (urls.length > 0) yield* outside.fetchPages(urls);
}

function once(located: readonly Located[]): readonly Located[] {
  const seen = new Set<string>();
  return located.filter((one) => {
    const key = "path" in one ? one.path : "name" in one ? one.name : null;
    if (key === null || !seen.has(key)) return seen.add(key ?? "") !== null;
    return false;
  });
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
