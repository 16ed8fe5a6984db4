import { join, normalize } from "node:path";
import { type Item, unread } from "./item.js";
import { SIDECAR, type Sidecar } from "./sidecar.js";
import type { Source } from "./source.js";

/** The files that the list of a folder names, in its order, with what it says of them. */
export const listListed = (folder: string, sidecar: Sidecar): readonly (Source | Item)[] =>
  [...sidecar].map(([file, given]) => {
    const path = join(folder, file);
    return leadsOut(file)
      ? unread(path, `${SIDECAR} may not name a file outside of its folder.`)
      : { kind: "file", name: path, path, given };
  });

/** A list that came with a folder from elsewhere must not reach the user's other files. */
const leadsOut = (file: string): boolean => /^\.\.(?:[/\\]|$)/.test(normalize(file));
