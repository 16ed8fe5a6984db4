import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { listFolder } from "./folder.js";
import { type Item, unread } from "./item.js";
import { listListed } from "./listed.js";
import { readerOfSidecars, SIDECAR, type Sidecar } from "./sidecar.js";
import type { Source } from "./source.js";
import { whyNot } from "./whyNot.js";

type SidecarOf = (folder: string) => Promise<Sidecar | null>;

const URL_INPUT = /^https?:\/\//i;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]+:\/\//i;

/** Finds what inputs stand for, in their order: addresses, standard input, files, folders, globs. Never throws. */
export async function locate(inputs: readonly string[]): Promise<readonly (Source | Item)[]> {
  const sidecarOf = readerOfSidecars();
  const located: (Source | Item)[] = [];
  for (const input of inputs) located.push(...(await locateOne(input, sidecarOf)));
  return located;
}

async function locateOne(input: string, sidecarOf: SidecarOf): Promise<readonly (Source | Item)[]> {
  if (input.trim() === "") return [unread(`"${input}"`, "This names no file, folder or address.")];
  if (input === "-") return [{ kind: "stdin", name: "-" }];
  if (URL_INPUT.test(input)) return [{ kind: "url", name: input }];
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error.code ?? "UNKNOWN");
  if (typeof found !== "string") return found.isDirectory() ? listFolder(input, sidecarOf) : listFile(input, sidecarOf);
  if (OTHER_SCHEME.test(input)) return [unread(input, "Only http and https addresses are asked for.")];
  if (found === "ENOENT" && isDynamicPattern(input)) return listGlob(input, sidecarOf);
  return [unread(input, whyNot(found))];
}

/** One file with what the list beside it says of it; the list itself stands for the files it names. */
async function listFile(path: string, sidecarOf: SidecarOf): Promise<readonly (Source | Item)[]> {
  const sidecar = await sidecarOf(dirname(path));
  if (basename(path) === SIDECAR && sidecar !== null) return listListed(dirname(path), sidecar);
  return [{ kind: "file", name: path, path, given: sidecar?.get(basename(path)) ?? {} }];
}

async function listGlob(pattern: string, sidecarOf: SidecarOf): Promise<readonly (Source | Item)[]> {
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true }).catch(() => []);
  if (paths.length === 0) return [unread(pattern, "No file matches this pattern.")];
  const listed: (Source | Item)[] = [];
  for (const path of paths.sort()) {
    const isList = basename(path) === SIDECAR && (await sidecarOf(dirname(path))) !== null;
    if (!isList) listed.push(...(await listFile(path, sidecarOf))); // the pattern says which of its files are meant
  }
  return listed.length > 0 ? listed : [unread(pattern, `Only a list of files (${SIDECAR}) matches this pattern.`)];
}
