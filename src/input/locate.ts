import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { listFolder } from "./folder.js";
import { type Item, unread } from "./item.js";
import { readSidecar, SIDECAR } from "./sidecar.js";
import type { Source } from "./source.js";

/** What one input of the user stands for: the things to be read, and what there is to say about it. */
export type Located = Source | Item;

const URL_INPUT = /^https?:\/\//i;

/** Finds what an input stands for: an address, standard input, a file, a folder, or a glob. Never throws. */
export async function locate(input: string): Promise<readonly Located[]> {
  if (input === "-") return [{ kind: "stdin", name: "-" }];
  if (URL_INPUT.test(input)) return [{ kind: "url", name: input }];
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error.code ?? "UNKNOWN");
  if (typeof found !== "string") return found.isDirectory() ? listFolder(input) : [await listFile(input)];
  if (found === "ENOENT" && isDynamicPattern(input)) return listGlob(input);
  return [unread(input, whyNot(found))];
}

async function listFile(path: string): Promise<Source> {
  const sidecar = basename(path) === SIDECAR ? null : await readSidecar(dirname(path));
  return { kind: "file", name: path, path, given: sidecar?.get(basename(path)) ?? {} };
}

async function listGlob(pattern: string): Promise<readonly Located[]> {
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true }).catch(() => []);
  if (paths.length === 0) return [unread(pattern, "No file matches this pattern.")];
  const files = paths.filter((path) => basename(path) !== SIDECAR).sort();
  return Promise.all(files.map((path) => listFile(join(path))));
}

/** A sentence for what the operating system answered. */
export function whyNot(code: string): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file or folder.";
  if (code === "EACCES" || code === "EPERM") return "It may not be read: permission denied.";
  if (code === "ELOOP") return "It is a link that leads to itself.";
  if (code === "ENAMETOOLONG") return "The name is too long for a file.";
  return `It could not be read (${code}).`;
}
