import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const holdsReports = (folder: string): boolean => readdirSync(folder).some((name) => /^reports\.jsonl?$/.test(name));

/** The folders of the invented stories, and of the real ones beside the checkout where they are there. */
export const FOLDERS: readonly string[] = ["../../examples", "../../../shared/stories"]
  .map((path) => join(import.meta.dirname, path))
  .filter((path) => existsSync(path))
  .flatMap((path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && holdsReports(join(path, entry.name)))
      .map((entry) => join(path, entry.name)),
  );
