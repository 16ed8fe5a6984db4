import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readInputs } from "../../src/input/index.js";
import type { Page } from "../../src/model/index.js";

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

async function* nothing(): AsyncGenerator<never> {}

/** The pages of a story's folder, read as the command reads them. */
export async function pagesOf(folder: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const outside = { stdin: nothing(), stdinKind: "any", fetchPages: nothing, given: {} } as const;
  for await (const item of readInputs([folder], outside)) if (item.kind === "page") pages.push(item.page);
  return pages;
}
