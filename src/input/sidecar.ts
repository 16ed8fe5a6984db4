import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PageMetadata } from "../model/index.js";
import { toMetadata } from "./metadata.js";

/** The name of the list that may stand beside reports: `[{file, published?, publisher?, url?, title?}]`. */
export const SIDECAR = "reports.json";

/** What a folder's list says of its files, by file name, in its order; null when the folder has no such list. */
export type Sidecar = ReadonlyMap<string, PageMetadata>;

/** Reads the lists of folders, each once however many files are asked about. */
export function readerOfSidecars(): (folder: string) => Promise<Sidecar | null> {
  const read = new Map<string, Promise<Sidecar | null>>();
  return (folder) => {
    const key = resolve(folder);
    const known = read.get(key) ?? readSidecar(key);
    read.set(key, known);
    return known;
  };
}

async function readSidecar(folder: string): Promise<Sidecar | null> {
  try {
    return toSidecar(JSON.parse(await readFile(join(folder, SIDECAR), "utf8")));
  } catch {
    return null; // absent, or broken: then it's read like any other file, and told as such
  }
}

/** A `reports.json` that holds reports rather than files is no list. */
function toSidecar(value: unknown): Sidecar | null {
  const rows = Array.isArray(value) ? value : [];
  const listed = rows.filter((row): row is Row => typeof row?.file === "string" && row.file !== "");
  return listed.length === 0 ? null : new Map(listed.map((row) => [row.file, toMetadata(row)]));
}

type Row = Readonly<Record<string, unknown>> & { readonly file: string };
