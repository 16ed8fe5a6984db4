import { dirname, join, relative } from "node:path";
import { glob } from "tinyglobby";
import { isAsset } from "./assets.js";
import { type Item, unread } from "./item.js";
import { listListed } from "./listed.js";
import { SIDECAR, type Sidecar } from "./sidecar.js";
import type { Source } from "./source.js";

type SidecarOf = (folder: string) => Promise<Sidecar | null>;

/**
 * The files of a folder and of the folders in it, by name. Where a folder has a list (`reports.json`), the list says
 * which files are its reports; what else lies there is named in a remark, so that nothing is left out in silence.
 */
export async function listFolder(folder: string, sidecarOf: SidecarOf): Promise<readonly (Source | Item)[]> {
  const paths = await glob("**", {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  const byFolder = groupByFolder(paths.filter((path) => !isAsset(path)).sort());
  const lists = await Promise.all(
    [...byFolder].map(async ([at, files]) =>
      take(
        join(folder, at),
        files.map((file) => relative(at, file)),
        sidecarOf,
      ),
    ),
  );
  const found = lists.flat();
  return found.length > 0 ? found : [unread(folder, "There is nothing in this folder that could be read.")];
}

async function take(
  folder: string,
  files: readonly string[],
  sidecarOf: SidecarOf,
): Promise<readonly (Source | Item)[]> {
  const sidecar = files.includes(SIDECAR) ? await sidecarOf(folder) : null;
  return sidecar === null ? files.map((file) => toSource(join(folder, file))) : listed(folder, files, sidecar);
}

function listed(folder: string, files: readonly string[], sidecar: Sidecar): readonly (Source | Item)[] {
  const others = files.filter((file) => !sidecar.has(file) && file !== SIDECAR);
  const named = others.length > MOST_NAMED ? [...others.slice(0, MOST_NAMED), "…"] : others;
  const note = `${folder}: ${SIDECAR} does not list ${named.join(", ")}; left out.`;
  return [...listListed(folder, sidecar), ...(others.length === 0 ? [] : [{ kind: "note", text: note } as const])];
}

/** Most files that a remark names. */
const MOST_NAMED = 5;

function groupByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(dirname(path));
    if (group === undefined) groups.set(dirname(path), [path]);
    else group.push(path);
  }
  return groups;
}

const toSource = (path: string): Source => ({ kind: "file", name: path, path, given: {} });
